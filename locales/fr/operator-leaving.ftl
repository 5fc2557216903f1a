# A body that left, on the operator's desk.

operator-alert-body-left-title = Un organisme est parti
operator-alert-body-left-text = Ses clés sont détruites, et rien de nouveau ne peut lui être envoyé. Les personnes qui ont un signalement ouvert là-bas l’apprennent sur leur page. Vous pouvez l’inviter de nouveau ; il entrerait avec de nouvelles clés.

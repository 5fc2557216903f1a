# The page behind the link in a mail to a body: one button, no account.

got-it-title = Message
got-it-heading = Avez-vous reçu le message { $reference } ?
got-it-text = Appuyez sur le bouton quand le message est arrivé chez les personnes qui traitent les plaintes. Nous n’envoyons alors plus de rappels. Cela ne dit pas que vous avez lu quoi que ce soit.
got-it-button = Bien reçu
got-it-noted-heading = C’est noté
got-it-noted = Vous avez reçu le message { $reference }. Cela a été noté le { $day }.
got-it-noted-before = Cela avait déjà été noté, le { $day }. Rien n’a changé.
got-it-next = Le dossier lui-même est dans votre espace. L’étape suivante est de l’y ouvrir.
got-it-desk = Aller à l’espace

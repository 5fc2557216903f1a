# Reminders to a body that has said nothing, and calls.

status-event-reminded = Nous le leur avons rappelé
status-event-call_due = Nous avons demandé à l’équipe qui gère ce portail de les appeler
desk-event-reminded = Un rappel vous a été envoyé par courriel
desk-event-call_due = Nous avons demandé à l’équipe qui gère ce portail de vous appeler
desk-mail-reminder = Rappel du nouveau dossier
operator-alert-call-due-title = Il faut appeler un organisme
operator-alert-call-due-text = Personne là-bas n’a dit avoir reçu un signalement : depuis quatre semaines ou, s’il est urgent, depuis quatre de ses heures de travail. Appelez sa personne de contact et notez ce qui en est sorti. Dites seulement que des messages attendent dans son espace.
mail-notice-reminder = Ceci est un rappel : nous vous l’avons annoncé le { $told }, et personne n’a encore dit que vous l’avez reçu.
mail-notice-by-reminder = Pour quand : maintenant. Il devait être regardé au plus tard le { $due }.

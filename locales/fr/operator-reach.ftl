# How the operator reaches a body that has joined.

operator-reach-heading = Le joindre
operator-reach-contact = Qui appeler
operator-reach-deputy = Qui remplace cette personne
operator-reach-altered = Ne peut pas être lu : ce n’est pas ce que l’organisme a fixé. Appelez un numéro de son propre site.
operator-reach-confirmed = Il a confirmé son adresse pour la dernière fois le
operator-reach-silent = Dossiers pour lesquels personne là-bas n’a rien fait depuis 60 jours
operator-reach-silent-few = Moins de cinq
operator-alert-body-silent-title = Un organisme est silencieux
operator-alert-body-silent-text = Personne là-bas n’a rien fait pour au moins un dossier depuis 60 jours, alors que la prochaine étape lui revenait. La personne qui signale l’apprend et voit l’organisme suivant. Merci d’appeler cet organisme.
operator-reach-waiting = Courriels en attente d’envoi
operator-reach-waiting-since = Le plus ancien date du
operator-reach-failed = Courriels qui n’ont pas pu être envoyés
operator-reach-accepted = Son serveur de courriel a accepté un courriel pour la dernière fois le
operator-reach-never = Jamais jusqu’ici
operator-reach-fault = Ce qui a échoué en dernier
operator-retry-intro = Les courriels qui ne sont pas passés sont réessayés d’eux-mêmes, de plus en plus rarement. Le problème est réglé ? Alors n’attendez pas.
operator-retry = Les réessayer maintenant
operator-retried = Ils sont en train d’être réessayés. Regardez de nouveau cette page dans une minute.
mail-fault-unreachable = Le serveur de courriel n’a pas répondu, ou la connexion s’est coupée.
mail-fault-refused_for_now = Le serveur de courriel a dit : pas maintenant.
mail-fault-refused = Le serveur de courriel a dit non, ou cette adresse n’existe pas.
mail-fault-tls = La connexion n’a pas pu être chiffrée.
mail-fault-body_altered = La ligne de l’organisme a été modifiée. Rien n’est envoyé.
mail-fault-body_not_joined = L’organisme était en pause ou était parti. Rien n’est envoyé.
mail-fault-case_altered = Un dossier a été modifié. Rien n’est envoyé à son sujet.
mail-fault-not_composed = Le courriel n’a pas pu être écrit : l’organisme ne figure plus dans l’annuaire, ou une ligne ne peut pas être lue.

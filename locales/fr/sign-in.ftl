# Signing in, choosing as whom, and coming back in.

sign-in-title = Connexion
sign-in-heading = Se connecter à votre espace
sign-in-intro = Pour le personnel d’un organisme professionnel, et pour l’équipe qui gère ce portail. Si vous voulez lire votre propre signalement, il vous faut plutôt vos 12 mots.
sign-in-address = Votre adresse de travail
sign-in-passphrase = Phrase de passe
sign-in-code = Code de votre téléphone
sign-in-code-hint = Six chiffres. Sans votre téléphone, écrivez l’un de vos codes de secours : chacun marche une fois.
sign-in-button = Se connecter
sign-in-lost = J’ai perdu mon téléphone ou ma phrase de passe
sign-in-wrong = L’adresse, la phrase de passe et le code ne vont pas ensemble. Si votre code vient d’être utilisé, attendez le suivant. Après beaucoup de codes faux, attendez dix minutes.
sign-in-busy = Un très grand nombre de personnes essaient de se connecter en ce moment. Ce que vous avez écrit n’a rien de faux. Réessayez dans une minute.
sign-in-wait = Il y a eu trop d’essais. Attendez quelques minutes, puis réessayez.

# ---- a session that ended while somebody wrote
interrupted-carried = Votre session était terminée, donc rien n’a été envoyé. Ce que vous avez écrit est gardé sur cette page et revient après votre nouvelle connexion.
interrupted-heading = Votre session est de nouveau ouverte
interrupted-text = Voici ce que vous aviez écrit. Rien n’en a encore été envoyé.
interrupted-words = Votre texte
interrupted-button = Continuer avec ce texte
interrupted-leave = Le laisser, et aller à l’espace

capacity-title = En tant que
capacity-heading = Sur quoi voulez-vous travailler ?
capacity-hint = Vous pourrez changer cela plus tard en vous connectant de nouveau.
capacity-button = Continuer
capacity-operator = Gérer le portail

paused-title = En pause
paused-heading = Rien ne vous est envoyé pour le moment
paused-warning = Ce qui est publié ici sur { $body } n’est pas ce que vous et vos collègues avez fixé : son adresse ou sa clé a été changée.
paused-people = Quelqu’un a accès à l’espace de { $body }, ou y a un rôle, sans qu’une personne responsable l’ait donné : une ligne de la base de données a été changée.
paused-people-do = Regardez les personnes de votre espace. Une personne responsable peut mettre fin à ce qui ne devrait pas y être.
paused-what = Nous avons arrêté les envois à cet organisme. Les signalements reçus avant sont toujours dans votre espace, et vous pouvez continuer à travailler.
paused-do = Merci d’appeler l’équipe qui gère ce portail, à un numéro que vous connaissez : { $operator }, { $contact }. Elle a été prévenue aussi.
paused-on = Continuer vers l’espace

recover-title = Entrer de nouveau
recover-heading = Un téléphone ou une phrase de passe perdus
recover-code-first = Seul le téléphone est perdu ? Connectez-vous avec votre phrase de passe et l’un de vos codes de secours.
recover-intro = Sinon, deux choses permettent d’entrer de nouveau : les 24 mots sur la feuille de votre organisme, et sa boîte de courriel. Quand les mots sont justes, nous envoyons un code à cette boîte.
recover-body = De quel organisme êtes-vous ?
recover-phrase = Les 24 mots sur votre feuille
recover-phrase-hint = Dans l’ordre. Les majuscules et les espaces ne comptent pas.
recover-words = Ce ne sont pas les mots de cet organisme. Comparez-les avec la feuille, mot par mot.
recover-words-wait = Des mots faux ont été écrits très souvent pour cet organisme. Les bons mots marchent à tout moment : comparez-les avec la feuille, mot par mot.
recover-altered = Ce qui est publié ici sur cet organisme a été changé, donc rien ne lui est envoyé. Appelez l’équipe qui gère ce portail, à un numéro que vous connaissez. Elle a été prévenue aussi.
recover-button = Envoyer le code
recover-nobody = Aucun organisme n’a encore rejoint le portail. Si vous gérez le portail et avez perdu votre accès, créez un autre compte de gestion depuis la ligne de commande de sa machine.
recover-wait = Un code y a déjà été envoyé plusieurs fois. Regardez dans la boîte de courriel, ou réessayez dans une heure.
recover-mailbox-heading = Le code de la boîte de courriel
recover-mailbox-intro = Le code est en route vers la boîte de courriel que votre organisme a confirmée. Cela peut prendre quelques minutes.
recover-mailbox-code = Code de la boîte de courriel

# Pages of the demo.

demo-title = Démonstration
demo-heading = Tout essayer ici
demo-not-real = Rien ici n’est réel. Les organismes à qui l’on peut envoyer, les personnes et les signalements sont inventés. Merci de ne rien écrire de vrai.

demo-try-heading = Un parcours
demo-try-report = Raconter quelque chose, comme le ferait quelqu’un en Nouvelle-Zélande, et l’envoyer au commissariat aux plaintes inventé
demo-try-mail = Voir le courriel que reçoit ce commissariat
demo-try-desk = Se connecter à l’espace du commissariat, ouvrir le dossier et répondre
demo-try-status = Revenir avec les mots et lire la réponse

demo-people-heading = Qui peut se connecter
demo-people-text = Tout le monde a la même phrase de passe. Le code change toutes les demi-minutes : rechargez cette page quand il a changé. Chaque code marche une fois.
demo-part-commissioner = Mere est responsable de l’espace du commissariat inventé
demo-part-association = Sam est responsable de l’espace de l’association inventée
demo-part-operator = Ana gère ce portail
demo-person = Adresse { $address }, code { $code }

demo-reports-heading = Des signalements qui sont déjà ici
demo-reports-text = Avec ses mots, vous voyez ce que voit la personne qui l’a envoyé. Pour un vrai signalement, personne d’autre ne les a.

demo-mails-heading = Courriels
demo-mails-text = Dans la démonstration, chaque courriel arrive ici, le plus récent d’abord.
demo-mails-none = Il n’y en a pas encore. Rechargez la page dans un moment.
demo-mail-to = À { $address }
demo-mail-from = De { $address }
demo-mails-back = Tous les courriels
demo-back = Le parcours de la démonstration

# What is said of mails that came back, and that replies to ours reach nobody.

status-true-mail-returned = Le courriel qui annonce votre signalement est parti d’ici et il est revenu : il n’est pas arrivé. Votre signalement est en sûreté ici, et il est dans l’espace de l’organisme. L’équipe qui gère ce portail a été prévenue et cherchera un autre moyen de joindre l’organisme.
status-true-follow-returned = Le courriel qui annonce votre dernier message est parti d’ici et il est revenu : il n’est pas arrivé. L’organisme verra le message la prochaine fois qu’il ouvrira son espace.
status-event-mail_returned = Le courriel est revenu : il n’est pas arrivé

desk-mail-returned = Est revenu : il n’est pas arrivé dans votre boîte. L’équipe qui gère ce portail a été prévenue.
desk-event-mail_returned = Le courriel à ce sujet est revenu
desk-event-mail_failed = Le courriel à ce sujet n’a pas pu être envoyé
desk-address-returned = Un courriel à votre adresse est revenu le { $day }. Merci de faire envoyer un courriel d’essai, ou de donner une autre adresse.

operator-alert-mail-returned-title = Un courriel à un organisme est revenu
operator-alert-mail-returned-text = Son adresse est peut-être fausse ou ne sert plus. Son espace affiche quand même le dossier. Appelez l’organisme : une des personnes qui dirigent l’espace peut y confirmer l’adresse, ou en donner une autre.
operator-reach-returned = Un courriel à son adresse est revenu le
mail-fault-returned = Le courriel a d’abord été accepté, puis il est revenu pour de bon.
mail-fault-given_up = Le courriel a d’abord été accepté. Puis un serveur en chemin a essayé pendant des jours et a renoncé.
mail-fault-delayed = Le courriel est encore en chemin : un serveur continue d’essayer.

mail-replies-us = Les réponses à ce courriel n’arrivent chez personne. Pour nous joindre : { $contact }
mail-replies-desk = Les réponses à ce courriel n’arrivent chez personne. Pour répondre, utilisez votre espace : { $desk }
quiet-mail-replies = Les réponses à ce courriel n’arrivent chez personne. Si vous voulez écrire, faites-le là où vous avez demandé ceci.

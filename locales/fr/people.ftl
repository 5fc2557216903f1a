# The people of a desk, and how a further person gets in.

people-title = Personnes
people-link = Personnes de cet espace
people-back = Retour aux dossiers
people-heading = Personnes de cet espace
people-intro = Toute personne qui a accès peut ouvrir tous les dossiers de cet espace.
people-you = (vous)
people-nameless = Quelqu’un dont le nom ne peut pas être lu
people-role-officer = gestionnaire de dossiers
people-role-lead = responsable
people-state-active = a accès
people-state-waiting = attend un appel
people-state-disabled = n’a plus accès
people-grant-link = Appeler et donner accès
people-change-link = Changer le rôle ou mettre fin à l’accès
people-invited = Invitations en cours
people-withdraw = Retirer l’invitation
people-invite-heading = Inviter quelqu’un
people-invite-intro = La personne reçoit un lien, crée ses propres clés, puis attend. Elle ne peut rien lire tant qu’une personne responsable ne l’a pas appelée, n’a pas comparé six mots et n’a pas donné accès.
people-name = Son nom, tel que les collègues le voient
people-address = Sa propre adresse de travail
people-address-hint = Une adresse que personne d’autre ne lit. Une boîte commune ne peut pas être utilisée.
people-role = Ce que cette personne peut faire
people-invite = Inviter
people-fault-name = Écrivez son nom, en 120 caractères au plus.
people-fault-there = Quelqu’un avec cette adresse est déjà dans cet espace, ou attend l’accès.

grant-heading = Donner accès à { $name }
grant-who = { $name }, { $address }, a créé ses propres clés. Rôle prévu : { $role }.
grant-call = Appelez cette personne maintenant, à un numéro que vous connaissez et qui ne vient d’aucun courriel. Demandez-lui de vous lire les six mots de son écran, et écrivez ce que vous entendez.
grant-warning = À partir de là, cette personne peut ouvrir tous les dossiers de cet espace. Si les mots sont faux, arrêtez : quelqu’un d’autre est peut-être devant cet écran.
grant-words = Les six mots qu’elle vous lit
grant-words-hint = Dans l’ordre, avec des espaces entre eux.
grant-button = Donner accès
grant-fault-words = Ce ne sont pas les six mots de sa clé. Demandez-lui de relire les mots. S’ils sont toujours faux, ne donnez pas accès, et dites-le à l’équipe qui gère ce portail.

person-yourself = C’est vous. Si vous changez votre propre rôle, votre session se ferme.
person-at-once = Un changement compte tout de suite. Qui perd l’accès ne peut plus rien ouvrir, et ses dossiers ouverts ne sont plus à personne.
person-place = Ce que cette personne peut faire
person-choice-officer = Gestionnaire de dossiers : travaille sur les dossiers
person-choice-lead = Responsable : travaille sur les dossiers, et fait entrer des personnes
person-choice-disabled = Plus d’accès
person-save = Enregistrer
person-last = Cet espace n’aurait alors plus de responsable. Rien de nouveau ne lui serait envoyé jusqu’à ce que quelqu’un entre de nouveau avec les 24 mots.
person-meant = C’est voulu
person-fault-choose = Choisissez ce que cette personne peut faire.
person-fault-last = Cochez ceci si c’est voulu, ou donnez d’abord le rôle de responsable à quelqu’un d’autre.

staff-link-heading = Un espace chez { $body }
staff-link-who = Vous êtes { $name }, et ce lien est arrivé à { $address }. Si ce n’est pas vous, fermez cette page.
staff-link-what = Vous créez ici vos propres clés : une phrase de passe, et un téléphone avec une application d’authentification. Cela prend quelques minutes. Ensuite, une personne responsable de l’espace vous appelle.

waiting-heading = Vos clés sont créées
waiting-call = Appelez une personne responsable de votre espace, ou attendez son appel. Lisez-lui ces six mots :
waiting-why = Ces mots représentent votre clé. Ils montrent que personne n’a mis une autre clé à sa place.
waiting-then = Dès que la personne responsable a donné accès, vous pouvez vous connecter. D’ici là, vous ne pouvez rien lire, et la connexion affiche de nouveau ces mots.
waiting-sign-in = Se connecter

mail-staff-subject = Un espace pour vous
mail-staff-text =
    { $body } vous invite dans son espace pour les signalements, sur un portail géré par { $operator }.

    Ouvrez ce lien pour créer vos propres clés. Il est valable { $days } jours, et une seule fois :

    { $link }

    Il ne donne accès à rien par lui-même : une personne responsable de l’espace vous appelle ensuite. Si vous n’attendiez pas ce courriel, demandez à un ou une collègue qui y travaille, ou ici : { $contact }.

mail-access-subject = Quelque chose a changé dans votre espace
mail-access-text =
    L’accès de quelqu’un à l’espace de { $body } a changé : quelqu’un a reçu un accès, a un autre rôle, ou n’a plus d’accès. De qui il s’agit, c’est écrit seulement dans l’espace. Connectez-vous pour le voir :

    { $link }

    Si vous ne savez pas pourquoi, demandez aux autres responsables de votre espace, ou appelez l’équipe qui gère ce portail, à un numéro que vous connaissez : { $operator }, { $contact }.
operator-alert-access-changed-title = L’accès de quelqu’un à un espace a changé
operator-alert-access-changed-text = Une personne responsable y a donné à quelqu’un un accès ou un autre rôle, ou y a mis fin. Les autres responsables en ont été informés par courriel. De qui il s’agit, c’est écrit seulement dans l’espace.

people-differs = Aucune personne responsable de cet espace n’a donné cela : quelqu’un l’a changé dans la base de données. Mettez fin à cet accès, ou fixez de nouveau le rôle, si ce n’est pas ce que vous voulez.
operator-alert-roster-differs-title = Quelqu’un a accès à un espace sans qu’une personne responsable l’ait donné
operator-alert-roster-differs-text = Qui y a accès, ou dans quel rôle, n’est pas ce que son équipe a fixé. Rien ne lui est envoyé. Cherchez qui avait accès à la base de données et au fichier des clés, et appelez l’organisme à un numéro de son propre site.

# What a body gets: headings, labels, and the words of some answers. The reporter sees the same before sending.

snapshot-section-practitioner = Le ou la thérapeute
snapshot-section-place = Où
snapshot-section-kinds = Quel genre de chose s’est passé
snapshot-section-account = Ce qui s’est passé, avec les mots de la personne qui signale
snapshot-section-time = Quand
snapshot-section-safety = Sécurité
snapshot-section-reporter = Qui raconte
snapshot-section-handlers_only = Seulement pour les personnes qui traitent le dossier, pas pour le ou la thérapeute

snapshot-practitioner-name = Nom
snapshot-practitioner-other-names = Autres noms ou orthographes
snapshot-practitioner-title = Le titre que cette personne se donne
snapshot-practitioner-practice = Cabinet
snapshot-practitioner-website = Site web
snapshot-practitioner-platform = Plateforme ou application
snapshot-practitioner-contact = Téléphone, site ou profil
snapshot-practitioner-register-number = Numéro de registre
snapshot-practitioner-clues = Ce dont la personne qui signale se souvient pour dire qui c’était
snapshot-professions = Profession
snapshot-registered-with = Inscription à un registre, selon la personne qui signale
snapshot-member-of = Membre de, selon la personne qui signale
snapshot-not-member-of = Vérifié, et pas trouvé sur la liste de

snapshot-care-country = Pays de la thérapie
snapshot-care-region = État ou région
snapshot-online = En ligne
snapshot-practitioner-country = Pays du ou de la thérapeute
snapshot-practitioner-region = État ou région du ou de la thérapeute

snapshot-violations = Types

snapshot-narrative = Récit
snapshot-who-knows = Qui d’autre le sait
snapshot-wanted-outcome = Ce qu’espère la personne qui signale

snapshot-happened-from = Début
snapshot-happened-to = Fin
snapshot-therapy-ended = Dernière séance
snapshot-discovered = Quand cela a été compris
snapshot-client-age = Âge de la personne suivie quand cela a commencé

snapshot-imminent = Quelqu’un est peut-être en danger maintenant
snapshot-minor = La personne suivie avait moins de 18 ans
snapshot-unsafe-to-contact = Il est dangereux de téléphoner, d’écrire ou d’envoyer un courriel à la personne qui signale
snapshot-withhold-from-practitioner = Informer le ou la thérapeute pourrait mettre quelqu’un en danger

snapshot-reporter = Place de la personne qui signale
snapshot-client-agrees = La personne suivie est-elle d’accord ?
snapshot-reported-as = Envoyé comme
snapshot-anonymity = Ce qu’on peut savoir de la personne qui signale
snapshot-reporter-name = Nom
snapshot-reporter-contact = Comment joindre la personne qui signale

snapshot-triage-only = Pas pour le ou la thérapeute

snapshot-yes = Oui
snapshot-no = Non
snapshot-anonymity-anonymous = Pas de nom, et aucun moyen de répondre
snapshot-anonymity-anonymous_reachable = Pas de nom ; les messages parviennent à la personne par ce portail
snapshot-anonymity-named_to_body = Cet organisme peut connaître le nom

snapshot-alert-urgent = Urgent : quelqu’un est peut-être en danger maintenant, un enfant est peut-être concerné, le ou la thérapeute a peut-être pris contact, ou la personne qui signale craint des représailles pour avoir parlé. À regarder en premier.
snapshot-alert-withhold_from_practitioner = La personne qui signale dit qu’informer le ou la thérapeute pourrait mettre quelqu’un en danger. Elle vous demande de garder cela pour vous, et de ne pas laisser deviner au ou à la thérapeute qu’il y a un signalement.
snapshot-alert-no_contact = Il est dangereux de téléphoner, d’écrire ou d’envoyer un courriel à la personne qui signale. Passez seulement par ce portail.
snapshot-alert-check_membership = La personne qui signale n’a pas pu vérifier si le ou la thérapeute est membre chez vous. Vérifiez-le d’abord.


# ---- the same in a letter that its writer sends. What is not here is said as above.
letter-snapshot-section-account = Ce qui s’est passé, avec mes mots
letter-snapshot-section-reporter = Qui écrit
letter-snapshot-wanted-outcome = Ce que j’espère
letter-snapshot-unsafe-to-contact = Il est dangereux de me téléphoner, de m’écrire ou de m’envoyer un courriel
letter-snapshot-reporter = Qui je suis
letter-snapshot-reporter-name = Mon nom
letter-snapshot-reporter-contact = Comment me joindre
letter-snapshot-alert-withhold_from_practitioner = Informer le ou la thérapeute pourrait mettre quelqu’un en danger. Merci de garder cela pour vous, et de ne pas laisser deviner au ou à la thérapeute que j’ai écrit.
letter-snapshot-alert-no_contact = Il est dangereux de me téléphoner, de m’écrire ou de m’envoyer un courriel.
letter-snapshot-alert-check_membership = Je n’ai pas pu vérifier si le ou la thérapeute est membre chez vous. Merci de le vérifier d’abord.

# /imprint: who runs this, as the law wants it said.

imprint-title = Qui gère ce portail
imprint-heading = Qui gère ce portail
imprint-name = { $name } gère ce portail et en répond.
imprint-contact = Vous pouvez joindre l’équipe ici : { $contact }.
imprint-reports = L’équipe ne peut lire aucun signalement, donc elle ne peut répondre à aucune question à ce sujet. N’écrivez vos 12 mots à personne.

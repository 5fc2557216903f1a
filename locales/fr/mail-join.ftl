# Mails about joining. Subjects say nothing about content.

mail-invite-subject = Une invitation pour votre service des plaintes
mail-invite-text =
    Chères et chers collègues de { $body },

    { $operator } gère un portail où l’on peut signaler, sans donner de nom, qu’un ou une thérapeute, ou une autre personne dont le métier est d’aider, a franchi une limite. Il envoie chaque signalement aux organismes qui peuvent agir. Nous invitons { $body } à y recevoir des signalements.

    Ouvrez cette page pour rejoindre le portail. Elle est valable { $days } jours, et l’ouvrir ne l’épuise pas :

    { $link }

    La page demande un code. Nous le lisons au téléphone à une personne de votre bureau, à un numéro de votre propre site public. Sans cet appel, le lien seul ne fait rien : vous pouvez donc ignorer ce courriel sans risque.

    Est-ce authentique ? N’utilisez pas de numéro de ce courriel. Cherchez-nous vous-mêmes : { $operator }, { $contact }.

mail-confirm-subject = Votre code de confirmation
mail-confirm-text =
    Quelqu’un a donné cette adresse comme sa propre adresse de travail sur le portail de { $operator }. Si c’était vous, écrivez ce code sur la page qui le demande :

    { $code }

    Si ce n’était pas vous, vous pouvez ignorer ce courriel. Rien ne se passe sans le code.

mail-recover-subject = Un code pour votre service des plaintes
mail-recover-text =
    Quelqu’un qui a écrit les 24 mots de votre feuille dit avoir perdu son accès à l’espace de { $body }. Si c’est l’un ou l’une d’entre vous, écrivez ce code sur la page qui le demande :

    { $code }

    Il est valable 12 heures. Si ce n’était personne d’entre vous, quelqu’un a votre feuille : ne donnez le code à personne, et appelez-nous aujourd’hui : { $operator }, { $contact }.

mail-home-subject = Un code pour votre service des plaintes
mail-home-text =
    Quelqu’un installe le portail de { $body }, où l’on peut signaler, sans donner de nom, qu’un ou une membre a franchi une limite. Cette personne a donné cette boîte de courriel comme celle où doivent arriver les avis sur les signalements. Si c’est l’un ou l’une d’entre vous, écrivez ce code sur la page qui le demande :

    { $code }

    Il est valable 12 heures. Si ce n’était personne d’entre vous, ignorez ce courriel : rien ne se passe sans le code. { $operator }, { $contact }.

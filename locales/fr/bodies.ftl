# The public directory of professional bodies.

bodies-title = Annuaire
bodies-heading = Organismes professionnels
bodies-lead = Ceux-ci peuvent agir quand une personne dont le métier est d’aider franchit une limite. Chacun couvre seulement certaines personnes et certains lieux, et chacun a ses propres règles.
bodies-report-instead = Vous n’avez pas besoin de trouver vous-même le bon.
bodies-report-link = Dites-nous où et qui, et nous vous montrons qui peut agir.
bodies-country = Pays
bodies-profession = Profession de la personne
bodies-anonymous = Signalements sans nom
bodies-search = Chercher par nom
bodies-search-hint = Une partie d’un nom ou d’un lieu suffit. Vous pouvez laisser ceci vide.
bodies-region = État ou région
bodies-any-region = Peu importe
bodies-connected = Connecté ici
bodies-any-connected = Peu importe
bodies-only-connected = Seulement ceux qui peuvent recevoir un signalement d’ici
bodies-any-country = N’importe quel pays
bodies-any-profession = Peu importe
bodies-any-anonymous = Peu importe
bodies-show = Afficher
bodies-found =
    { $count ->
        [0] Aucun organisme ne correspond à tout cela.
        [one] { $count } organisme correspond.
       *[other] { $count } organismes correspondent.
    }
bodies-none = C’est peut-être notre liste et non la réalité. Essayez avec moins de filtres.
bodies-all = Tous les afficher
bodies-joined = connecté ici

body-back = Tous les organismes
body-statutory = Ses pouvoirs viennent d’une loi.
body-joined = Il est connecté ici : vous pouvez lui envoyer votre signalement depuis ce portail.
body-joined-since = Il est connecté ici depuis le { $day } : vous pouvez lui envoyer votre signalement depuis ce portail.
body-paused = Il ne prend pas de nouveaux signalements d’ici pour le moment. Les dossiers qu’il a déjà continuent.
body-left = Il était connecté ici jusqu’au { $day }, et il est parti. Vous pouvez toujours lui écrire directement.
body-left-some-time = Il était connecté ici, et il est parti. Vous pouvez toujours lui écrire directement.
body-readers = Qui y lit les signalements
body-readers-unsaid = Il ne l’a pas encore dit. Si c’est important pour vous, demandez avant d’envoyer.
body-hours = Quand quelqu’un les lit
body-hours-day = { $day } : de { $from } à { $to }
body-hours-zone = Fuseau horaire : { $zone }
body-hours-never = Personne ne lit ceci 24 heures sur 24. En cas de danger, appelez le numéro d’urgence.
body-languages = Langues qu’il lit
body-own-targets = Délais qu’il s’est fixés
body-target-acknowledge =
    { $count ->
        [one] Il confirme la réception en { $count } jour ouvrable.
       *[other] Il confirme la réception en { $count } jours ouvrables.
    }
body-target-decide =
    { $count ->
        [one] Une première décision en { $count } jour ouvrable.
       *[other] Une première décision en { $count } jours ouvrables.
    }
body-genuine = Comment savoir que c’est bien lui
body-genuine-text = Les signalements sont scellés avec la clé que désignent ces six mots. Vous pouvez demander à l’organisme de vous les lire, à un numéro de son propre site.
body-mail-domain = Son courriel va à
body-fingerprint = Sa clé
body-responses-heading = Comment il a répondu ici
body-responses =
    { $days ->
        [0] Au moins { $cases } signalements ont reçu une confirmation. La moitié, le jour de leur arrivée. Seuls les signalements qui peuvent être comptés figurent ici.
        [one] Au moins { $cases } signalements ont reçu une confirmation. La moitié, en { $days } jour. Seuls les signalements qui peuvent être comptés figurent ici.
       *[other] Au moins { $cases } signalements ont reçu une confirmation. La moitié, en { $days } jours. Seuls les signalements qui peuvent être comptés figurent ici.
    }
body-responses-few = Trop peu de signalements pour dire quelque chose sans désigner quelqu’un.
body-silent = Au moins cinq signalements qui peuvent être comptés attendent ici depuis plus de 60 jours sans aucun signe de cet organisme. Vous pouvez quand même lui envoyer le vôtre, et il peut être utile d’en informer aussi un autre organisme.
body-not-joined = Cet organisme n’a pas encore rejoint ce portail, donc nous ne pouvons rien lui envoyer. Voici comment le joindre. Si vous nous racontez ce qui s’est passé, vous obtenez aussi une lettre prête à servir.
body-nothing-seen = Nous n’avons pas encore vu de page publique de cet organisme. Tout ce qui suit est un point de départ pour poser des questions.
body-seen = Vu sur l’une des pages nommées ci-dessous.
body-unseen = Pas vu sur une page de l’organisme.
body-unchecked = Pas encore vérifié avec l’organisme.
body-checked = Vérifié avec l’organisme le { $day }.
body-said-wrong = L’organisme a dit le { $day } que ce n’est pas juste. Demandez-lui.
body-source = Où il le dit
body-name = Son nom et ce qu’il est
body-jurisdiction = Sur qui il peut décider
body-places = Où il agit
body-places-whole = Dans tout le pays : { $country }.
body-places-only = { $country }, seulement ici :
body-places-international = Il n’appartient à aucun pays en particulier.
body-places-also = Aussi dans ces pays : { $countries }.
body-complaint_url = Sa page qui explique comment porter plainte
body-takes_anonymous = Signalements sans nom
body-shares_with_practitioner = S’il montre au ou à la thérapeute ce qui a été écrit
body-time_limit = Délais
body-can_do = Ce qu’il peut faire
body-cannot_do = Ce qu’il ne peut pas faire
body-stages = Les étapes d’une plainte chez lui
body-targets = Délais qu’il a publiés
body-directly = Comment y porter plainte directement
body-directly-text = Vous pouvez toujours vous adresser à lui vous-même, sans nous.
body-directly-link = { $name } : comment porter plainte
body-directly-unknown = Nous ne connaissons pas encore sa page pour les plaintes. Cherchez son nom et « plainte ».
body-directly-warning = Un formulaire peut y demander votre nom. Votre propre adresse électronique, ou une lettre de votre écriture, peut révéler qui vous êtes.
body-report = Raconter ce qui s’est passé
body-sources = À partir de quoi cette page a été faite

body-limit-none = Il n’a publié aucun délai fixe.
body-limit-unknown = Nous ne connaissons pas de délai chez lui. Demandez-lui ; un signalement tardif est souvent quand même pris pour une bonne raison.
body-limit-rule =
    { $years ->
        [one] { $years } an depuis { $from }, { $applies }. Si c’est plus ancien, demandez-lui : il peut y avoir des exceptions.
       *[other] { $years } ans depuis { $from }, { $applies }. Si c’est plus ancien, demandez-lui : il peut y avoir des exceptions.
    }
body-limit-rule-none = Pas de délai { $applies }.

limit-from-event = le moment où c’est arrivé
limit-from-discovery = le moment où cela a été su ou compris
limit-from-end_of_therapy = la fin de la thérapie
limit-from-age_16 = le 16e anniversaire de la personne suivie
limit-from-age_18 = le 18e anniversaire de la personne suivie
limit-applies-any = pour tout signalement
limit-applies-sexual = pour un comportement sexuel
limit-applies-under_16 = quand la personne suivie avait moins de 16 ans

body-kind-regulator = Autorité de réglementation : elle tient le registre et peut en radier des noms
body-kind-professional_association = Association professionnelle : elle décide au sujet de ses propres membres
body-kind-complaints_commissioner = Commissaire aux plaintes : traite les plaintes sur des services

takes-anonymous-yes = Prend les signalements sans nom
takes-anonymous-no = Ne prend aucun signalement sans nom
takes-anonymous-limited = En général, ne peut pas agir sans nom
takes-anonymous-unknown = On ne sait pas s’il prend les signalements sans nom

tells-practitioner-yes = Normalement, il lui montre ce qui a été écrit.
tells-practitioner-may_withhold = Normalement, il lui montre ce qui a été écrit, et peut s’en abstenir quand quelqu’un pourrait être en danger.
tells-practitioner-unknown = Pas connu. La plupart des organismes le font à un moment donné. Demandez avant d’envoyer quelque chose qui pourrait vous mettre en danger.

target-unit-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
target-unit-working_days =
    { $count ->
        [one] { $count } jour ouvrable
       *[other] { $count } jours ouvrables
    }
target-unit-months = { $count } mois
target-unit-in_writing = par écrit
target-unit-as_soon_as_practicable = dès que possible

language-en = anglais
language-mi = maori (te reo Māori)
language-es = espagnol
language-fr = français
language-ar = arabe

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

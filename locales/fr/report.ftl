# The reporter's way, up to the words. Titles stay in a browser's history: they say nothing.

report-title-tasks = Pages
report-title-place = Lieu
report-title-practitioner = Détails
report-title-who-can-act = Aperçu
report-title-what-happened = Texte
report-title-when = Dates
report-title-safety = Questions
report-title-evidence = Fichiers
report-title-recipients = Choix
report-title-about-you = Suite
report-title-review = Vérifier
report-title-token = Mots
report-title-continue = Continuer
report-title-letter = Lettre
report-title-leaving = Accueil

## On every page

report-go-on = Continuer
report-save-and-leave = Enregistrer et revenir plus tard
report-break = Faire une pause
report-break-hint = « Faire une pause » garde ce que vous avez écrit et verrouille tout de suite. Pour revenir, il faut alors vos 12 mots. Si vous ne les avez pas encore, nous vous les donnons d’abord.
report-nothing-yet = Vous n’avez encore rien écrit : il n’y a donc rien à garder ni à verrouiller.
report-kept-how-long = Avec vos mots, ce que vous n’avez pas envoyé reste 30 jours après votre dernière modification ou visite. Ce que vous avez choisi de garder ici reste 24 mois.
report-trap = Laissez ce champ vide. Les personnes ne le voient pas ; il est là pour les machines.
report-kept-briefly = De très nombreux signalements sont en train d’être écrits. Ce que vous écrivez ici est gardé 2 heures après votre dernière étape, et non 12. Pour le garder plus longtemps, appuyez sur « Enregistrer et revenir plus tard » et gardez vos mots.
report-all-pages = Toutes les pages
report-choose = Choisissez, ou laissez vide
report-nothing-told = Rien
report-too-long = C’est trop long de { $over } caractères. Il y a de la place pour { $most }. Ce que vous avez écrit est toujours là.
report-unshowable = { $field } : il y avait là un caractère qu’aucune page ne peut afficher. « � » est maintenant à sa place. Changez-le si vous voulez, et appuyez de nouveau sur le bouton.
report-field-statistics = Peut être compté
report-field-abroad = Peut aller dans un autre pays
report-field-pdf = Peut partir par courriel en PDF
report-fault = { $field } : { $what }
report-fault-unnamed = Quelque chose a changé depuis l’affichage de cette page : votre signalement irait à un organisme de plus. Rien n’a été envoyé. Regardez qui le reçoit, puis appuyez de nouveau.
report-date-to-come = Ce jour n’est pas encore arrivé.
report-date-order = La fin est avant le début.
report-date-unread = Nous n’avons pas pu lire cette date. Écrivez une année, comme 2019, un mois, comme mars 2019, ou une saison, comme printemps 2019. Ou laissez vide : rien ne vous oblige à le savoir.
report-age-unread = Écrivez l’âge en chiffres, comme 24, ou laissez vide.
report-both-title = Cette page a aussi été enregistrée ailleurs
report-both-text = Rien n’a été effacé. Votre texte est dans les champs ci-dessous. Ce qui est enregistré est ici ; copiez ce que vous voulez garder, puis appuyez de nouveau sur le bouton.
report-sent-fixed = Ce que vous changez ici n’arrive pas chez ceux qui l’ont déjà.
report-sent-write = Pour ajouter quelque chose, écrivez-leur
report-help-now = Trouver de l’aide maintenant

## Leaving quickly

report-leaving-heading = Comment quitter vite
report-leaving-button = Sur chaque page, il y a un bouton en haut : « Quitter vite ». Il met fin à votre visite ici et ouvre un autre site.
report-leaving-shift = La page devient vide dès que vous appuyez dessus. Appuyer trois fois sur la touche Maj (Shift) fait la même chose.
report-leaving-unsaved = Ce que vous avez écrit sur une page sans l’envoyer est alors perdu. Ce que vous avez commencé sans avoir reçu de mots ne peut plus être ouvert par personne ; c’est supprimé après 12 heures.
report-leaving-cannot = Ce que le bouton ne peut pas faire
report-leaving-history = Il ne peut pas effacer l’historique de ce navigateur. On peut encore y voir que vous étiez sur ce site.
report-leaving-watched = Il ne protège pas contre quelqu’un qui surveille cet appareil, ni contre un programme qui y enregistre ce que vous faites.
report-leaving-shots = Les captures d’écran, les téléchargements, les pages imprimées et les mots copiés restent.
report-leaving-private = Une fenêtre privée ne garde pas d’historique une fois fermée. Si quelqu’un d’autre peut regarder cet appareil, utilisez-en un autre si vous pouvez.

## The list of pages

report-tasks-heading = Raconter ce qui s’est passé
report-tasks-intro = Vous n’avez pas besoin d’en avoir la certitude. Vous pouvez écrire un peu, vous arrêter, et revenir.
report-tasks-order = Prenez les pages dans l’ordre que vous voulez, et laissez de côté ce que vous voulez. Trois choses seulement sont nécessaires : ce qui s’est passé, avec les mots qui vous viennent, le pays, et ce qu’il faut en faire.
report-tasks-lock = Si trente minutes ont passé depuis votre dernier envoi d’une page, appuyer sur un bouton verrouille tout. Ce que vous avez envoyé est toujours là. Si vous ne faites rien pendant trente minutes, la page est couverte ; si votre navigateur n’exécute pas de scripts, elle reste ouverte jusqu’à ce que vous appuyiez sur un bouton.
report-tasks-gone = Après 12 heures, tout disparaît, sauf si vous avez appuyé sur « Enregistrer et revenir plus tard » et gardé vos mots.
report-tasks-sealed = Ce que vous écrivez est scellé. Personne ne le lit, sauf si vous l’envoyez.
report-tasks-hidden = Si vous voulez vous arrêter maintenant, enregistrez d’abord : vous recevez 12 mots, et ils vous permettent de revenir.
report-tasks-leaving = Comment quitter vite
report-tasks-come-back = J’ai des mots, et je veux revenir
report-start = Commencer
report-to-review = Vérifier et envoyer, ou garder

report-status-told = Il y a quelque chose
report-status-untold = Vide
report-status-look = À regarder

report-task-place = Où c’est arrivé
report-task-place-hint = Le pays est nécessaire. Le reste aide.
report-task-practitioner = Le ou la thérapeute
report-task-practitioner-hint = Ce que vous savez. Vous pouvez laisser vide.
report-task-who-can-act = Qui peut agir
report-task-who-can-act-hint = Dès que nous connaissons le pays et la profession.
report-task-what-happened = Ce qui s’est passé
report-task-what-happened-hint = Avec les mots qui vous viennent.
report-task-when = Quand
report-task-when-hint = À peu près suffit.
report-task-safety = Sécurité
report-task-safety-hint = Quatre questions courtes.
report-task-evidence = Fichiers
report-task-evidence-hint = Photos, messages, papiers. Vous pouvez les laisser de côté.
report-task-recipients = Qui le reçoit
report-task-recipients-hint = Pour chaque organisme : envoyer, garder, ou non.
report-task-about-you = À propos de vous
report-task-about-you-hint = Sans nom, si vous voulez.
report-task-review = Vérifier
report-task-review-hint = Exactement ce que chaque organisme recevra.

## Place

report-place-heading = Où est-ce arrivé ?
report-place-intro = C’est le lieu qui décide de qui peut agir. Si c’était en ligne, dites où vous étiez.
report-place-elsewhere = Le ou la thérapeute était ailleurs ?
report-place-elsewhere-text = Seulement si le ou la thérapeute travaille ailleurs que là où vous étiez.
report-field-care_country = Pays
report-hint-care_country = Nous en avons besoin pour savoir qui peut agir.
report-field-care_region = État, province ou région
report-hint-care_region = En Australie, au Canada, aux États-Unis et au Royaume-Uni, c’est ce qui décide de qui peut agir. Écrivez le nom entier, comme Victoria ou Ontario.
report-field-online = Était-ce en ligne ?
report-field-practitioner_country = Pays où travaille le ou la thérapeute
report-field-practitioner_region = État, province ou région où travaille le ou la thérapeute
report-hint-skip = Vous pouvez laisser ceci vide.

## Practitioner

report-practitioner-heading = Qui était-ce ?
report-practitioner-intro = Dites ce que vous savez. Vous pouvez tout laisser vide, mais sans le nom de cette personne, un organisme peut rarement agir.
report-field-professions = Quelle est sa profession ?
report-hint-professions = Cochez tout ce qui est possible. Ne pas savoir exactement, ce n’est pas grave.
report-field-practitioner_name = Nom
report-hint-practitioner_name = Tel que vous le connaissez, même en partie. Vous pouvez laisser ceci vide.
report-field-practitioner_other_names = Autres noms ou orthographes
report-hint-practitioner_other_names = Un surnom, un ancien nom, ou une autre façon de l’écrire. Vous pouvez laisser ceci vide.
report-practitioner-no-name = Je ne connais pas le nom
report-practitioner-no-name-text = De petites choses peuvent suffire pour trouver qui c’était. Sans cela, un organisme peut rarement agir.
report-field-practitioner_clues = Ce dont vous vous souvenez
report-hint-practitioner_clues = Par exemple un prénom, une apparence, la rue, le bâtiment ou la pièce, l’application, la façon de payer, ou qui vous avait donné l’adresse. Seulement ce que vous voulez dire.
report-practitioner-more = Plus de détails sur cette personne
report-field-practitioner_title = Le titre que cette personne se donne
report-hint-practitioner_title = Par exemple « Dr », « sexothérapeute » ou « coach ». Vous pouvez laisser ceci vide.
report-field-practitioner_website = Site web
report-field-practitioner_platform = Plateforme ou application
report-hint-practitioner_platform = Si les séances étaient en ligne, ou si vous avez trouvé cette personne par là. Vous pouvez laisser ceci vide.
report-practitioner-check = Chercher dans un registre
report-practitioner-check-text = Ces organismes tiennent les registres qui correspondent à ce que vous avez dit. Cherchez le nom sur leur site. Rien ne vous y oblige. L’historique de votre navigateur garde la trace de cette recherche.
report-practitioner-check-country = Dites le pays à la page « Où c’est arrivé ». Nous vous montrerons alors ici qui tient un registre.
report-practitioner-check-none = Dans notre annuaire, personne ne tient de registre qui correspond à ce que vous avez dit.
report-practitioner-check-at = Site de cet organisme : { $body }
report-field-practitioner_practice = Cabinet, clinique ou service
report-field-practitioner_contact = Téléphone ou profil
report-hint-practitioner_contact = Tout ce qui aide à savoir qui c’est. Vous pouvez laisser ceci vide.
report-field-practitioner_register_number = Numéro de registre
report-practitioner-registers = Registres et listes
report-practitioner-registers-text = Seulement si vous le savez. Beaucoup de thérapeutes disent sur leur site à quels organismes ils appartiennent.
report-field-registered_with = Inscription à un registre
report-hint-registered_with = La loi oblige certaines professions à être dans un registre.
report-field-member_of = Membre de
report-hint-member_of = Cette personne le dit, ou vous le pensez.
report-field-not_member_of = J’ai vérifié, et son nom n’y est pas
report-hint-not_member_of = Cochez un registre ou une liste seulement si vous avez cherché son nom sans le trouver.

## Who can act

report-who-can-act-heading = Qui peut agir
report-who-can-act-intro = Cette page n’envoie rien. Vous choisirez plus tard, pour chaque organisme.
report-region-unknown = Nous n’avons pas reconnu la région « { $region } » ({ $country }). Les régions que notre annuaire y connaît : { $known }. Si la vôtre n’y est pas, nous ne connaissons pas encore ses organismes.
report-region-again = Écrire de nouveau la région
report-gap = Dans notre annuaire, il n’y a aucun organisme public qui peut agir pour ce lieu : { $place }.
report-asks = Ce qui nous aiderait à trouver le bon organisme
report-options = Ce que vous pouvez faire d’autre
report-services = Services qui peuvent aider
report-services-text = Nous ne leur envoyons jamais rien. Vous pouvez les contacter vous-même.

report-standing-joined = Connecté ici : nous pouvons lui envoyer le signalement.
report-standing-listed = Cet organisme n’a pas encore rejoint ce portail, donc nous ne pouvons rien lui envoyer. Voici comment le joindre, et une lettre prête à servir.
report-standing-listed-yet = Cet organisme n’a pas encore rejoint ce portail, donc nous ne pouvons rien lui envoyer. Quand vous aurez écrit ce qui s’est passé, la page « Qui le reçoit » aura une lettre pour lui, prête à servir.
report-about-body = Comment fonctionne { $body }
report-standing-paused = Il ne prend pas de nouveaux signalements d’ici pour le moment. Sa page ici dit pourquoi, s’il l’a dit. Vous pouvez garder votre signalement pour lui, ou utiliser la lettre.
report-standing-altered = Nous ne pouvons pas lui envoyer de signalement en ce moment. Quelque chose ne concorde pas dans nos données sur cet organisme, et nous le vérifions d’abord.
report-standing-not-set-up = Nous ne pouvons encore rien envoyer, à personne : ce portail n’est pas complètement configuré. Vous pouvez tout raconter maintenant et le garder ; avec vos mots, vous pourrez l’envoyer plus tard.
report-standing-sent = Il a déjà ce signalement.
report-rule-connected = Envoi
report-rule-name = Sans nom
report-rule-name-no = Il prend les signalements sans nom.
report-rule-name-unknown = Nous ne savons pas comment il traite les signalements sans nom.
report-rule-name-limited = Sans un moyen de vous joindre, il ne peut en général pas agir.
report-rule-name-yes = Il ne prend rien sans nom.
report-rule-tells = Ce que voit le ou la thérapeute
report-rule-tells-yes = En général, l’organisme montre au ou à la thérapeute ce qui a été écrit.
report-rule-tells-may_withhold = En général, l’organisme montre au ou à la thérapeute ce qui a été écrit, mais il peut s’en abstenir quand la sécurité de quelqu’un est en jeu.
report-rule-tells-unknown = Nous ne savons pas si l’organisme montre au ou à la thérapeute ce qui a été écrit.
report-rule-time = Délai
report-rule-can = Il peut
report-rule-cannot = Il ne peut pas
report-body-own-page = Comment y porter plainte directement

## What happened

report-what-happened-heading = Que s’est-il passé ?
report-what-happened-intro = Écrivez autant ou aussi peu que vous voulez. L’ordre n’a pas d’importance.
report-what-happened-details = De petits détails peuvent révéler qui vous êtes, même sans nom. N’écrivez pas le nom d’autres personnes : écrivez « une autre personne suivie ».
report-field-narrative = Avec vos propres mots
report-hint-narrative = Tous les mots conviennent : des bouts de phrases, des mots seuls, une liste.
report-field-violations = L’une de ces choses est-elle arrivée ?
report-hint-violations = Ouvrez ce qui pourrait correspondre, et cochez ce qui correspond. Vous n’avez pas besoin du mot juste. Vous pouvez tout laisser vide.
report-kind-means = Qu’est-ce que cela veut dire ?
report-kind-example = Par exemple
report-what-happened-more = Plus, si vous voulez
report-field-who_knows = Qui d’autre le sait ?
report-hint-who_knows = N’écrivez pas de noms : écrivez « une personne proche » ou « mon médecin ». Vous pouvez laisser ceci vide.
report-field-wanted_outcome = Qu’espérez-vous ?
report-hint-wanted_outcome = Vous pouvez laisser ceci vide. Peu de ces organismes peuvent faire rembourser de l’argent ; certains peuvent le recommander.
report-field-triage_only = Seulement pour les personnes qui traitent le dossier
report-hint-triage_only = Ce qu’elles devraient savoir, mais ne pas montrer au ou à la thérapeute. Nous le leur disons. Vous pouvez laisser ceci vide.

## When

report-when-heading = Quand est-ce arrivé ?
report-when-intro = À peu près suffit. Les dates comptent parce que certains organismes ont des délais. Vous pouvez tout laisser vide.
report-field-happened_from = Cela a commencé
report-hint-date = Avec vos propres mots, par exemple : mars 2019, printemps 2019, début 2020, il y a environ deux ans, ou « j’avais 24 ans, j’en ai 31 maintenant ». Nous gardons seulement la période que cela désigne, et nous vous montrons ici comment nous l’avons lue.
report-field-happened_to = Cela s’est terminé
report-hint-happened_to = Si c’est arrivé une seule fois, laissez vide.
report-field-therapy_ended = Votre dernière séance
report-field-discovered = Quand vous avez compris que ce n’était pas normal
report-hint-discovered = Pour certains organismes, le délai court à partir de ce jour.
report-field-client_age = Âge de la personne suivie quand cela a commencé
report-hint-client_age = En années, en chiffres.

## Safety

report-safety-heading = Êtes-vous en sécurité ?
report-safety-intro = Vos réponses décident de la vitesse à laquelle on regarde ceci. Personne ne lit ceci 24 heures sur 24. Si quelqu’un est en danger maintenant, appelez le numéro d’urgence.
report-safety-lines = Si vous voulez parler à quelqu’un
report-safety-help = D’autres lignes d’écoute et numéros d’urgence
report-safety-who = Qui lit ceci, et quand
report-safety-watching = Seulement les organismes à qui vous l’envoyez. Chacun dit sur sa page quand quelqu’un lit :
report-safety-nobody = Encore personne : aucun organisme qui correspond n’est connecté ici. Personne ne surveille ce portail pour repérer un danger.
report-safety-held = Un signalement que vous gardez sans l’envoyer n’est lu par personne, même s’il dit que quelqu’un est en danger.
report-safety-questions = Quelques questions
report-field-imminent = Quelqu’un est-il en danger maintenant, ou dans les prochains jours ?
report-hint-imminent = Vous, ou n’importe qui d’autre.
report-field-minor = La personne suivie avait-elle moins de 18 ans quand c’est arrivé ?
report-field-unsafe_to_contact = Est-il dangereux pour vous de recevoir un appel, une lettre ou un courriel ?
report-hint-unsafe_to_contact = L’organisme lit alors : il est dangereux de vous appeler, de vous écrire ou de vous envoyer un courriel ; passer seulement par ce portail.
report-field-withhold_from_practitioner = Cela pourrait-il vous mettre en danger que le ou la thérapeute l’apprenne ?
report-hint-withhold_from_practitioner = L’organisme lit alors que cela pourrait mettre quelqu’un en danger, et que vous lui demandez de garder cela pour lui et de ne pas laisser deviner au ou à la thérapeute qu’il y a un signalement. Il décide lui-même.

## Recipients

report-recipients-heading = Qui doit le recevoir ?
report-recipients-intro = Choisissez pour chaque organisme. Ce que vous choisissez ici n’est envoyé que si vous appuyez sur « Envoyer » à la dernière page.
report-said-details = Des détails peuvent révéler qui vous êtes, même sans nom.
report-said-stop = Vous pourrez demander l’arrêt plus tard. Un organisme qui l’a lu peut continuer.
report-said-money = Ne comptez pas sur de l’argent. Peu de ces organismes peuvent en faire rembourser ; certains peuvent le recommander.
report-said-hold = Ce que vous gardez est scellé. Personne ne le lit, donc personne n’agira, et les délais continuent de courir.
report-choice-send = L’envoyer à cet organisme
report-choice-send-held = L’envoyer à cet organisme, si ce qu’il peut savoir de moi le permet
report-choice-send-unchecked = L’envoyer à cet organisme. Je n’ai pas pu vérifier si cette personne en est membre
report-choice-hold = Le garder ici pour le moment
report-choice-no = Ne pas l’envoyer à cet organisme
report-keep-heading = Ou ne rien envoyer
report-keep-text = Nous le gardons scellé. Personne ne le lit, donc personne n’agira, et les délais continuent de courir. Avec vos mots, vous pourrez le modifier et l’envoyer plus tard.
report-keep-later = Avec vos mots, vous pourrez le modifier et l’envoyer plus tard.
report-keep = Le garder, ne rien envoyer
report-letter-link = Une lettre pour { $body }, prête à servir

anonymity-anonymous = Rien, et il ne peut pas m’écrire
anonymity-anonymous-hint = Vous ne recevez pas de questions de sa part. Ce qu’il décide, vous pouvez le lire ici, avec vos 12 mots.
anonymity-anonymous_reachable = Pas de nom, mais il peut m’écrire ici
anonymity-anonymous_reachable-hint = Vous lisez et répondez ici, avec vos 12 mots.
anonymity-named_to_body = Il peut connaître mon nom
anonymity-named_to_body-hint = Il reçoit le nom et le contact que vous donnez à la page « À propos de vous ». Les autres organismes, non.

## About you

report-about-you-heading = À propos de vous
report-about-you-intro = Vous pouvez tout laisser vide.
report-field-reporter = Quelle est votre place dans cette histoire ?
reporter-client = Je suis la personne suivie en thérapie
reporter-former_client = J’ai été la personne suivie en thérapie
reporter-young_client = Je suis la personne suivie en thérapie, et j’ai moins de 18 ans
reporter-partner = Partenaire de la personne suivie
reporter-parent = Parent de la personne suivie
reporter-relative = Autre membre de la famille de la personne suivie
reporter-friend = Ami ou amie de la personne suivie
reporter-colleague = Collègue du ou de la thérapeute
reporter-supervisee = Le ou la thérapeute me supervise ou me forme, ou l’a fait
reporter-other = Quelqu’un d’autre
report-field-client_agrees = Si c’est arrivé à quelqu’un d’autre : cette personne est-elle d’accord pour que vous le racontiez ?
report-hint-client_agrees = Si c’est arrivé à vous, laissez vide.
client-agrees-yes = Oui
client-agrees-no = Non
client-agrees-unknown = Je ne sais pas
report-field-reported_as = Comment faut-il le prendre ?
report-hint-reported_as = Si vous laissez vide, cela part comme une plainte.
reported-as-complaint = Comme une plainte : je veux que l’organisme examine ce qui s’est passé
reported-as-information = Pour information seulement : je ne veux pas participer à un dossier, ni avoir de nouvelles
report-about-you-name = Votre nom
report-about-you-name-text = Seul un organisme pour lequel vous avez choisi « Il peut connaître mon nom » reçoit ces deux réponses. Aucun autre organisme ne les reçoit.
report-field-reporter_name = Nom
report-field-reporter_contact = Comment cet organisme peut vous joindre
report-hint-reporter_contact = Seulement un moyen qui est sûr pour vous. Vous pouvez laisser ceci vide.

## Review

report-review-heading = Vérifier
report-review-exactly = Voici exactement ce que chaque organisme recevra. L’envoi se fait quand vous appuyez sur le bouton ci-dessous.
report-review-nobody = Maintenant, rien ne serait envoyé à personne.
report-review-needed = Il manque encore
report-review-waiting = Un texte que vous avez envoyé après le verrouillage attend à la page « { $page } ». Regardez-le avant de continuer.
report-review-nameless = Vous avez choisi que cet organisme peut connaître votre nom, mais il n’y en a pas : { $body }. Vous pouvez l’ajouter à la page « À propos de vous ».
report-review-told-since = Si vous avez écrit autre chose à d’autres organismes après l’envoi, cela n’est pas dans ce texte. Ajoutez-le à votre signalement si cet organisme doit le savoir aussi.
report-review-told-since-way = L’ajouter
report-review-gets = Ce que reçoit { $body }
report-review-change = Changer qui le reçoit
report-review-before = Vous pourrez demander l’arrêt plus tard. Un organisme qui l’a lu peut continuer.
report-send = { $count ->
    [one] Envoyer à : { $body }
   *[other] Envoyer à ces { $count } organismes
}
report-needed-what-happened = Ce qui s’est passé, avec les mots qui vous viennent
report-needed-country = Le pays
report-needed-choice = Un choix : l’envoyer à un organisme, ou le garder et ne rien envoyer

report-outcome-sent = Envoyé à
report-outcome-refused = Pas envoyé, et gardé ici
report-outcome-held = Gardé ici
report-outcome-left-out = Pas destiné à
report-outcome-letters = Pas encore connectés ici
report-outcome-letters-text = Nous ne pouvons rien leur envoyer. Une lettre contient ce que vous avez écrit, et vous pouvez l’envoyer vous-même.
report-refused-not-joined = Cet organisme n’a pas rejoint ce portail, donc nous ne pouvons rien lui envoyer.
report-refused-paused = Il ne prend pas de nouveaux signalements pour le moment.
report-refused-altered = Quelque chose ne concorde pas dans nos données sur cet organisme, donc nous ne lui avons rien envoyé. L’équipe qui gère ce portail a été prévenue, et le vérifie.
report-refused-not-set-up = Ce portail ne peut pas encore envoyer. Ce que vous avez raconté est gardé pour cet organisme, scellé. Revenez avec vos mots : vous pourrez l’envoyer dès que ce sera possible.
report-refused-would-refuse = Il ne prendrait pas le signalement tel qu’il est. Vous pouvez changer ce qu’il peut savoir de vous.
report-refused-agreement = Il ne prendrait pas le signalement tel qu’il est : il lui faut l’accord de la personne à qui c’est arrivé. Si elle est d’accord, dites-le à la page « À propos de vous ».
report-refused-abroad = Il est dans un autre pays, et vous n’avez pas dit que ce que vous racontez peut y aller. Vous pouvez cocher cela là où vous choisissez ce qu’il faut faire.
report-abroad = Je sais que cet organisme est dans un autre pays : { $there }
report-abroad-nowhere = Je sais que cet organisme n’appartient à aucun pays en particulier
report-abroad-hint = Ce que vous envoyez quitte le pays de la thérapie ({ $here }), et d’autres règles s’appliquent là-bas. On ne peut pas le faire revenir.
report-abroad-needed = Cochez ceci pour l’envoyer à cet organisme. En attendant, nous gardons le signalement pour lui, et l’envoyons aux autres que vous avez choisis.
report-needed-abroad = Si cela peut quitter le pays, pour { $body }
report-statistics = L’organisme et nous pouvons compter ce signalement dans des statistiques
report-statistics-hint = Rien de ce que vous avez écrit n’y figure.

## The words

report-token-sent = Votre signalement est envoyé
report-token-saved = Enregistré ici. Rien de nouveau n’a été envoyé
report-token-held = Votre signalement est gardé. Rien n’a été envoyé
report-token-draft = Votre signalement est enregistré. Rien n’a été envoyé
report-token-words = Vos 12 mots
report-token-only-way = Ces 12 mots sont le seul moyen de revenir. Nous ne pouvons ni les retrouver ni les envoyer de nouveau.
report-token-uuid = La même chose sous forme de code :
report-token-how = Notez-les ou imprimez-les, et gardez-les là où personne d’autre ne regarde. Qui les a peut lire ce que vous avez écrit.
report-token-copy = Copier les mots
report-token-print = Imprimer
report-token-kept = Je les ai gardés
report-token-done = Terminé
report-token-break = Dès que vous appuyez sur le bouton ci-dessous, tout est verrouillé ici, et seuls vos mots l’ouvrent.
report-token-done-break = Verrouiller maintenant et faire une pause
report-token-not-ticked = Cochez la case quand vous avez gardé les mots. D’ici là, nous les montrons.
report-token-gone = Vous avez gardé vos mots, donc nous ne les montrons plus.
report-token-draft-text = Nous le gardons 30 jours après votre dernière modification ou visite. Ensuite, il est supprimé. Revenez avec vos mots pour continuer.
report-token-held-text = Nous le gardons 24 mois après votre dernière modification ou visite. Ensuite, il est supprimé.
report-token-next = Revenez avec vos mots dans quelques jours : vous verrez où en est chaque dossier, et vous pourrez lire les messages et y répondre.
report-token-next-danger = Avec vos mots, vous pouvez revenir à tout moment : vous voyez où en est chaque dossier, et vous pouvez lire les messages et y répondre.
report-token-status = Voir où cela en est

## Continue

report-continue-heading = Continuer ?
report-continue-words = Vos mots
report-continue-words-hint = Les 12 mots, ou le code.
report-continue = Continuer
report-continue-lost-heading = Si vous n’avez plus les mots
report-continue-lost = Nous ne pouvons pas les retrouver. Vous pouvez commencer un nouveau signalement dans ce navigateur. Ce que vous avez écrit avant reste fermé sous ses mots.
report-continue-lost-button = Commencer un nouveau signalement
report-continue-empty = Écrivez les 12 mots, ou le code.
report-continue-count = Cela fait { $found ->
    [one] { $found } mot
   *[other] { $found } mots
}. Il devrait y en avoir 12.
report-continue-unknown = Nous ne connaissons pas le mot { $position }. Il est peut-être mal écrit.
report-continue-near = Nous ne connaissons pas le mot { $position }. Vouliez-vous écrire l’un de ceux-ci : { $near } ?
report-continue-checksum = L’un des mots n’est pas juste, ou ils ne sont pas dans l’ordre.
report-continue-other-words = Nous n’avons rien trouvé ici sous ces mots. L’un d’eux est peut-être mal écrit.

## Letter

report-letter-how = Voici votre récit sous forme de lettre pour { $body }. Imprimez-la, ou copiez-la dans son propre formulaire.
report-letter-warning = Votre adresse électronique ou votre enveloppe peuvent révéler qui vous êtes. Un ordinateur au travail aussi.
report-letter-print = Imprimer la lettre
report-letter-heading = À l’attention de { $body }
report-letter-opening = Je souhaite vous parler de la conduite d’un ou d’une thérapeute. Voici ce que je peux dire.

# The first question of an association's own portal.
report-membership-member_of = La personne dont vous parlez est-elle membre de { $body } ?
report-membership-registered_with = La personne dont vous parlez est-elle au registre de { $body } ?
report-membership-unknown = Je ne sais pas
report-membership-hint = Vous pouvez laisser cette question sans réponse. Si ce n’est pas le cas, nous vous montrons qui d’autre peut agir.

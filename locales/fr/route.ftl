# What routing says, in plain words. The codes are those of docs/situations-format.md.

## Where the reporter stands

route-status-routed = Ces organismes peuvent agir sur ce que vous avez raconté. Le premier est celui qui a le plus de pouvoir pour cela.
route-status-hold_only = Ces organismes correspondent, mais ne prendraient pas le signalement tel qu’il est. Vous pouvez le garder ici, et changer ce qu’ils peuvent savoir.
route-status-check_first = Aucun organisme n’est clairement compétent. Il est utile de savoir d’abord si le ou la thérapeute figure sur l’une de ces listes.
route-status-none = Nous n’avons trouvé aucun organisme qui peut agir là-bas. Vous pouvez quand même l’écrire et le garder.

## Roles

role-primary = À envoyer d’abord ici
role-also = Peut agir aussi
role-info_only = Peut être informé, mais ne décide pas
role-if_member = Seulement si le ou la thérapeute est sur sa liste
role-hold = Ne le prendrait pas tel qu’il est

## Why a body is shown

reason-front_door = Selon la loi, c’est la première adresse pour les plaintes là où vous étiez.
reason-single_door = Dans ce lieu, il reçoit les plaintes pour toutes les professions de santé.
reason-regulator = Il tient le registre de cette profession et peut décider qui a le droit d’y travailler.
reason-covers_unregistered = Il peut agir même si le ou la thérapeute n’est dans aucun registre.
reason-care_place = Il couvre le lieu où vous étiez.
reason-registered_or_member = Vous avez dit que le ou la thérapeute est dans son registre ou sur sa liste.
reason-false_claim = Son titre ou son certificat semble être utilisé par quelqu’un qui ne l’a pas.
reason-check_register = Le ou la thérapeute est peut-être dans son registre ou sur sa liste.
reason-no_national_body = Aucun organisme de ce pays ne couvre cette profession, donc un organisme international est affiché.
reason-defers = Il laisse ce genre de dossiers à un autre organisme affiché ici.
reason-best_left = Parmi les organismes trouvés, c’est lui qui a le plus de pouvoir d’agir.

## What to know before sending

caution-name_needed = Il ne prend rien sans nom.
caution-anonymous_limited = En général, il ne peut pas agir s’il n’a pas un moyen de vous joindre.
caution-anonymous_unknown = Nous ne savons pas comment il traite les signalements sans nom.
caution-client_agreement = Il lui faut l’accord de la personne suivie, ou il le demandera. N’écrivez pas ce qui pourrait révéler qui elle est.
caution-check_register = Il peut agir seulement si le ou la thérapeute est dans son registre ou sur sa liste. Si vous n’avez pas pu le vérifier, vous pouvez le dire.
caution-no_decision = Il ne décide pas des plaintes.
caution-shows_practitioner = En général, l’organisme montre au ou à la thérapeute ce qui a été écrit. De petits détails peuvent révéler qui vous êtes, même sans nom.
caution-shows_practitioner_unless_unsafe = En général, l’organisme montre au ou à la thérapeute ce qui a été écrit, mais il peut s’en abstenir quand la sécurité de quelqu’un est en jeu.
caution-own_form = Il ouvre un dossier seulement avec son propre formulaire. Il vous demandera peut-être de le remplir aussi.
caution-pdf = Il veut un document qu’il peut lire sans se connecter où que ce soit.
caution-limit_soon = La fin du délai est proche.
caution-limit_maybe_passed = Le délai est peut-être passé. Un signalement tardif peut quand même être pris pour une bonne raison.
caution-limit_passed = Le délai est passé. Un signalement tardif peut quand même être pris pour une bonne raison.
caution-limit_before_start = C’est arrivé avant que cet organisme puisse agir sur de telles choses.
caution-limit_unknown_date = Il y a un délai. Pour le calculer, nous devons savoir à peu près quand c’est arrivé.
caution-may_be_allowed = Répéter à d’autres ce que vous avez dit en thérapie peut être permis quand quelqu’un est en grave danger.
caution-no_updates = Vous envoyez ceci pour information : vous ne participez pas à un dossier, et n’en recevez pas de nouvelles.
caution-unverified = Nous n’avons pas encore vu de page publique de cet organisme, donc ceci n’est peut-être plus à jour.

## What would help

ask-country = Dites le pays : nous pourrons alors trouver qui peut agir.
ask-region = Dites l’État, la province ou la région : dans ce pays, c’est ce qui décide de qui peut agir.
ask-profession = Dites la profession, si vous la connaissez : elle peut changer qui peut agir.
ask-membership = Dites si le ou la thérapeute est dans un registre ou sur une liste, si vous pouvez le vérifier.
ask-when = Dites à peu près quand c’est arrivé : il y a des délais.

## What else is possible

option-stay_reachable = Restez sans nom, mais laissez l’organisme vous écrire ici.
option-name_to_body = Donnez votre nom à un seul organisme. Les autres ne l’apprennent pas.
option-ask_client = Demandez à la personne à qui c’est arrivé si elle est d’accord.
option-check_register = Cherchez si le ou la thérapeute est dans son registre ou sur sa liste, sur le site de l’organisme ou en lui posant la question, puis revenez.
option-find_other_body = Cherchez là-bas un autre organisme ou service.
option-sealed_match = Gardez-le scellé jusqu’à ce que quelqu’un d’autre nomme la même personne.
option-save_copy = Enregistrez ou imprimez une copie pour vous.

## What is urgent

flag-emergency = Quelqu’un est peut-être en danger maintenant
flag-child = Un enfant, ou une personne jeune
flag-police_info = Peut-être une affaire pour la police
flag-retaliation = Représailles pour avoir parlé
flag-no_contact = Ne pas téléphoner, ni écrire, ni envoyer de courriel

## Time limits. $safe and $possible are days.

time-limit-none = Il n’a pas de délai fixe.
time-limit-open = Jusqu’au { $safe }, vous êtes sûrement dans les délais.
time-limit-soon = Le dernier jour sûrement dans les délais est le { $safe }.
time-limit-maybe_passed = Le délai est peut-être passé le { $safe }, ou va jusqu’au { $possible }. Cela dépend du jour exact. Un signalement tardif est parfois accepté, car il peut y avoir de bonnes raisons d’attendre : la peur, la maladie, ou le temps qu’il a fallu pour comprendre.
time-limit-passed = Le délai habituel s’est terminé le { $possible }. Un signalement tardif est parfois accepté, car il peut y avoir de bonnes raisons d’attendre : la peur, la maladie, ou le temps qu’il a fallu pour comprendre.
time-limit-before_start = C’est arrivé avant que cet organisme ait le pouvoir d’agir sur de telles choses. Il sait peut-être quand même qui le peut.
time-limit-unknown_date = Il y a un délai. Pour le calculer, nous devons savoir à peu près quand c’est arrivé.
time-limit-unknown = Nous ne savons pas s’il a un délai. Demandez-lui ; un signalement tardif est souvent quand même pris pour une bonne raison.

time-left-today = Aujourd’hui est le dernier jour sûrement dans les délais.
time-left-days =
    { $count ->
        [one] Il reste environ { $count } jour.
       *[other] Il reste environ { $count } jours.
    }
time-left-weeks =
    { $count ->
        [one] Il reste environ { $count } semaine.
       *[other] Il reste environ { $count } semaines.
    }
time-left-months = Il reste environ { $count } mois.
time-left-years =
    { $count ->
        [one] Il reste environ { $count } an.
       *[other] Il reste environ { $count } ans.
    }
time-left-rule = En savoir plus sur le délai
time-left-source = Où nous avons lu cela

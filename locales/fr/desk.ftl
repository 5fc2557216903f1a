# The desk: the queue and the case. Titles say nothing: a browser's history keeps them.

desk-queue-title = Espace
desk-case-title = Espace

# ---- the queue
desk-queue-heading = Dossiers
desk-queue-groups = Quels dossiers
queue-group-open = Ouverts ({ $count })
queue-group-new = Nouveaux ({ $count })
queue-group-in_work = En cours ({ $count })
queue-group-waiting = En attente de la personne qui signale ({ $count })
queue-group-closed = Clos ({ $count })
queue-group-set_aside = Indésirables ({ $count })
desk-queue-narrow = Restreindre et trier
desk-queue-tier = Gravité
desk-queue-any-tier = Peu importe
desk-queue-whose = À qui
queue-whose-all = À tout le monde
queue-whose-mine = À moi
queue-whose-nobody = Encore à personne
desk-queue-needs = Ce qui vous attend
queue-needs-any = Peu importe
queue-needs-unread = Quelque chose de non lu
queue-needs-overdue = Un premier examen en retard
desk-queue-came = Reçus
queue-came-any = N’importe quand
queue-came-week = Dans les 7 derniers jours
queue-came-month = Dans les 30 derniers jours
queue-came-earlier = Avant
desk-queue-order = Ordre
queue-order-urgency = Les plus urgents d’abord
queue-order-due = La date limite la plus proche d’abord
queue-order-newest = Les plus récents d’abord
queue-order-oldest = Les plus anciens d’abord
desk-queue-show = Afficher
desk-queue-all = Tout afficher de nouveau
desk-queue-count =
    { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    }
desk-queue-empty-first = Vous avez rejoint le portail : on peut maintenant vous envoyer des signalements. Quand le premier arrive, un courriel à votre boîte le dit. Vous trouvez cet espace ici : { $desk }.
desk-queue-empty-open = Il n’y a pas de dossiers ouverts.
desk-queue-empty-new = Il n’y a rien de nouveau.
desk-queue-empty-in_work = Il n’y a pas de dossiers en cours.
desk-queue-empty-waiting = Vous n’attendez la réponse de la personne qui signale dans aucun dossier.
desk-queue-empty-closed = Aucun dossier n’a encore été clos.
desk-queue-empty-set_aside = Rien n’est mis de côté comme indésirable.
desk-queue-empty-narrowed = Aucun dossier ne correspond à ce que vous avez choisi.

desk-column-case = Dossier
desk-column-state = État
desk-column-tier = Gravité
desk-column-received = Arrivé
desk-column-due = À regarder d’ici le
desk-column-assignee = S’en occupe
desk-tag-urgent = Urgent
desk-tag-stop = Vous demande l’arrêt
desk-tag-unread = Nouveau pour vous
desk-tag-overdue = En retard
desk-tag-silent = Personne n’a rien fait depuis { $count } jours
desk-tag-set-aside = Indésirable
desk-nobody = Encore personne
desk-somebody-gone = Quelqu’un qui est parti

# ---- where a case stands, as the desk says it
desk-state-received = Nouveau
desk-state-acknowledged = Réception confirmée
desk-state-assessing = En évaluation
desk-state-waiting_for_reporter = En attente de la personne qui signale
desk-state-investigating = En enquête
desk-state-closed = Clos

# ---- a case
desk-back-queue = Dossiers
desk-back-case = Dossier { $reference }
desk-case-heading = Dossier { $reference }
desk-fact-outcome = Issue
desk-fact-opened = Première ouverture
desk-not-opened = Personne ne l’a ouvert
desk-fact-chose = La personne qui signale a choisi
desk-chose-anonymous = Pas de nom et aucun moyen de répondre. Vous ne pouvez pas lui écrire.
desk-chose-anonymous_reachable = Pas de nom. Elle peut lire ici ce que vous demandez, et y répondre.
desk-chose-named_to_body = De vous donner son nom. Elle peut aussi répondre ici.
desk-fact-meant = À comprendre comme
desk-meant-complaint = Une plainte
desk-meant-information = Une information seulement : elle ne participe pas à un dossier et ne souhaite pas de nouvelles
desk-assign-link = Dire qui s’en occupe
desk-assign-change = Changer qui s’en occupe
desk-alert-contact = Urgent : la personne qui signale dit que le ou la thérapeute l’a contactée depuis ce récit. Lisez d’abord son message.

desk-alert-stop = Le { $day }, la personne qui signale vous a demandé l’arrêt.
desk-alert-silent = Personne ici n’a rien fait au sujet de ce signalement depuis { $count } jours. La personne qui signale le lit sur sa page et voit qui d’autre pourrait agir. Cela s’arrête dès que quelqu’un ici fait quelque chose : l’ouvrir, s’en charger, ou dire où cela en est.
desk-alert-set-aside = Ce dossier a été mis de côté comme indésirable le { $day }. Il n’a plus d’échéance, aucun courriel ne part à son sujet, et aucun chiffre ne le compte.
desk-alert-other = La personne qui signale demande un soin particulier pour ce signalement. Lisez-le en entier avant de faire quoi que ce soit.

desk-report-heading = Le signalement
desk-open-text = Quand vous l’ouvrez, la personne qui signale verra qu’il a été ouvert. Il peut contenir des passages durs à lire : vous pouvez les découvrir un par un.
desk-open-button = Ouvrir le signalement
desk-next-heading = Ce que vous pouvez faire maintenant
desk-reporter-left = La personne qui signale a quitté ce portail. Elle ne peut plus rien lire ni répondre ici.
desk-not-reachable = La personne qui signale a choisi qu’on ne lui écrive pas, donc vous ne pouvez rien lui demander. Elle peut quand même lire ce que vous décidez.

desk-section-practitioner = De qui il s’agit
desk-section-place = Où
desk-section-kinds = De quel genre
desk-section-account = Ce qui s’est passé
desk-section-time = Quand
desk-section-safety = Sécurité
desk-section-reporter = Qui raconte
desk-section-handlers_only = Pour vous seulement, pas pour la personne visée
desk-section-other = Aussi raconté
# $kinds is a list such as “sexual contact; keeping secrets”.
desk-covered-kinds = Ce récit décrit : { $kinds }. Ouvrez-le quand ce sera le bon moment pour vous.
desk-covered-account = Ce récit peut être dur à lire. Ouvrez-le quand ce sera le bon moment pour vous.
desk-covered-other = Ce passage peut être dur à lire. Ouvrez-le quand ce sera le bon moment pour vous.

desk-thread-heading = Messages
desk-thread-empty = Rien n’a encore été écrit.
desk-message-by-desk = Vous, l’organisme
desk-message-by-reporter = La personne qui signale
desk-message-stop = Je vous demande de vous arrêter.
desk-message-consent = À partir de maintenant, voici ce que vous pouvez savoir de moi :
desk-alert-name-taken-back = La personne qui signale a retiré son nom. Ne l’utilisez plus.
desk-message-addition = J’ajoute ceci à ce que j’ai raconté :
desk-message-contact = Le ou la thérapeute a pris contact avec moi depuis que je vous ai raconté cela.
desk-read-button = J’ai lu ceci

desk-timeline-heading = Jour après jour
desk-event-sent = La personne qui signale l’a envoyé
desk-event-mail_accepted = Votre serveur de courriel a accepté le message à ce sujet
desk-event-have_it = Quelqu’un a appuyé sur « Bien reçu » par le lien du courriel
desk-event-opened = Ouvert
desk-event-file_taken = Quelqu’un a enregistré des fichiers
desk-event-acknowledged = Réception confirmée
desk-event-assessing = L’évaluation a commencé
desk-event-waiting_for_reporter = Une question a été posée à la personne qui signale
desk-event-desk_wrote = Quelqu’un a écrit à la personne qui signale
desk-event-investigating = L’enquête a commencé
desk-event-closed = Clos
desk-event-reopened = Rouvert
desk-event-taken_on = Pris en charge
desk-event-assigned = Confié à quelqu’un
desk-event-unassigned = Rendu : personne ne s’en occupe
desk-event-reporter_wrote = La personne qui signale a écrit
desk-event-set_aside = Mis de côté comme indésirable
desk-event-taken_back = Repris parmi les dossiers
desk-event-consent_changed = La personne qui signale a changé ce que vous pouvez savoir d’elle
desk-event-stop_asked = La personne qui signale vous a demandé l’arrêt
desk-event-withdrawn = La personne qui signale l’a retiré
desk-event-other = Autre chose s’est passé

desk-mails-heading = Messages à votre boîte de courriel
desk-mail-new_case = Au sujet du nouveau dossier
desk-mail-new_message = Au sujet d’un nouveau message
desk-mail-stop_asked = Au sujet de la demande d’arrêt
desk-mail-waiting = En attente d’envoi
desk-mail-failed = N’a pas pu être envoyé. L’équipe qui gère ce portail a été prévenue.
desk-mail-stopped = Pas envoyé : il a été arrêté
desk-mail-accepted = Accepté par votre serveur de courriel le { $day }
desk-mail-have_it = Quelqu’un a appuyé sur « Bien reçu » le { $day }

desk-altered-heading = Ce dossier ne peut pas être affiché
desk-altered-text = Ce qui est stocké pour lui n’est pas ce qui a été envoyé. Rien n’en est affiché, parce que quelqu’un d’autre l’a peut-être changé.
desk-altered-do = Dites-le à l’équipe qui gère ce portail. Les autres dossiers ne sont pas touchés.

# ---- steps
desk-told-intro = La personne qui signale verra ceci :
desk-words-needed = Pourquoi ? La personne qui signale lira ce texte.
desk-words-optional = Quelque chose à ajouter ? La personne qui signale lira ce texte.
desk-words-hint = Court, simple et bienveillant. Vous pouvez dire ce qui se passe ensuite, et pour quand.
desk-news-heading = Écrit entre-temps
desk-step-gone = Ce n’est plus possible là où en est maintenant le dossier.
desk-ask-text = La personne qui signale lit votre question ici, seulement avec ses 12 mots. Elle n’est pas obligée de répondre, et une réponse peut prendre du temps.
desk-ask-label = Votre question. La personne qui signale lira ce texte.
desk-ask-hint = Demandez seulement ce que vous devez savoir maintenant. Ne demandez pas de nom.
desk-ask-button = Envoyer la question
desk-write-text = La personne qui signale lit votre message ici, seulement avec ses 12 mots. Il ne demande pas de réponse, et le dossier reste là où il en est.
desk-write-label = Votre message. La personne qui signale lira ce texte.
desk-write-button = Envoyer le message
desk-close-outcome = Comment cela se termine-t-il ?
desk-close-outcome-hint = Sous chaque issue figure ce que la personne qui signale verra.
desk-close-label = Expliquez-le à la personne qui signale
desk-close-hint = La personne qui signale lira ce texte. Dites ce que vous avez examiné, pourquoi cela se termine ainsi, et ce qu’elle peut faire d’autre.
desk-outcome-no_jurisdiction = Nous ne pouvons pas décider sur cette personne ou ce lieu
desk-outcome-not_enough_to_act = Il n’y a pas assez d’éléments pour agir
desk-outcome-out_of_time = Le délai est passé
desk-outcome-resolved = C’est résolu
desk-outcome-advice_given = Nous avons donné des conseils à la personne visée
desk-outcome-action_taken = Nous avons agi
desk-outcome-referred = C’est allé à un autre organisme, avec l’accord de la personne qui signale
desk-outcome-withdrawn = La personne qui signale l’a retiré
desk-outcome-body_left = Nous sommes partis avant la fin

desk-assign-heading = Qui s’occupe de ce dossier ?
desk-assign-hint = La personne qui signale ne voit pas qui c’est.
desk-assign-me = { $name } (vous)
desk-assign-button = Enregistrer

desk-fault-no-words = Écrivez quelques mots. La personne qui signale les lira, pour ne pas avoir à deviner.
desk-fault-too-long = C’est trop long. Il y a de la place pour { $most } caractères.
desk-fault-no-outcome = Choisissez comment cela se termine.
desk-fault-moved = Quelqu’un a été plus rapide. Le dossier est maintenant à l’état « { $state } ». Rien de ce que vous avez fait n’a été envoyé, et ce que vous avez écrit est toujours là.
desk-fault-wrote-meanwhile = La personne qui signale a écrit quelque chose pendant que vous écriviez. Lisez-le d’abord. Ce que vous avez écrit est toujours là, et rien n’a été envoyé.
desk-fault-denied = Ce n’est pas possible là où en est maintenant le dossier. Ce que vous avez écrit est toujours là.
desk-fault-no-person = Choisissez quelqu’un, ou personne.
desk-fault-assigned-meanwhile = Quelqu’un d’autre a changé qui s’occupe de ce dossier pendant que vous choisissiez. Regardez de nouveau, et enregistrez encore une fois si vous le voulez toujours.

# ---- setting a case aside as no real report
desk-set-aside-link = Ce n’est pas un vrai signalement (indésirable)
desk-set-aside-heading = Mettre ce dossier de côté comme indésirable ?
desk-set-aside-queue = Il quitte votre liste et se trouve sous « Indésirables ». Vous pouvez le reprendre à tout moment.
desk-set-aside-mails = Il n’a plus d’échéance, aucun courriel ne part à son sujet, et aucun chiffre ne le compte.
desk-set-aside-reporter = La personne qui signale en est informée. Son premier message ensuite ramène le dossier dans votre liste, car un vrai signalement peut sembler faux. Si vous le mettez encore de côté après cela, il y reste.
desk-set-aside-button = Le mettre de côté
desk-take-back-link = Le reprendre dans la liste
desk-take-back-heading = Reprendre ce dossier dans la liste ?
desk-take-back-queue = Il est de nouveau parmi vos dossiers ouverts, comme avant.
desk-take-back-mails = Les courriels à son sujet qui n’étaient pas partis sont envoyés.
desk-take-back-reporter = La personne qui signale en est informée.
desk-take-back-button = Le reprendre

desk-files-heading = Fichiers de la personne qui signale
desk-files-warning = Des fichiers venus d’inconnus peuvent abîmer un ordinateur. Enregistrez-les sur une machine à part qui ne contient rien d’autre, et ouvrez-les là. Avant d’en transmettre un, regardez ce qui pourrait dire qui signale.
desk-files-save = Enregistrer

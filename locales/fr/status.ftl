# Coming back with the words, and what is true of each case.

status-title = Votre page
status-heading = Revenir avec vos mots
status-lead = Écrivez les 12 mots que vous avez gardés. Vous verrez ce qui s’est passé, et vous pourrez écrire, modifier ou retirer.
status-token = Vos 12 mots
status-token-hint = Les majuscules, les virgules et les numéros entre les mots ne comptent pas. Le long code de lettres et de chiffres marche aussi.
status-submit = Continuer
status-go-on = Aller à votre signalement
status-lost-heading = Si vous n’avez plus les mots
status-lost = Nous ne pouvons ni les retrouver ni les envoyer de nouveau : nous ne savons pas qui vous êtes, et c’est voulu. Ce que vous avez envoyé reste chez les organismes qui l’ont. Vous pouvez recommencer et dire que vous l’avez déjà raconté.
status-lost-start = Recommencer
status-locked-break = Ceci est verrouillé. Écrivez vos mots pour le revoir.
status-inside-looking = Dans ce navigateur, vous pouvez regarder un signalement. Avec ces mots, vous ne pouvez rien changer ni envoyer.

status-locked = Votre absence a duré plus de 30 minutes, donc nous avons verrouillé ce qui était ici. Écrivez vos mots pour le revoir. Si vous étiez en train d’écrire un message, il est gardé et sera là.
status-locked-unseen = Votre absence a duré plus de 30 minutes, donc nous avons verrouillé le signalement que vous avez commencé ici. Vous n’avez pas encore vu ses mots : vous pouvez continuer sans eux.
status-inside = Votre signalement est encore ouvert dans ce navigateur.
status-inside-unkept = Un signalement est ouvert dans ce navigateur, et vous n’avez pas encore dit que vous avez gardé ses mots. Gardez-les d’abord : si vous entrez maintenant avec d’autres mots, il n’y a plus moyen d’y revenir.
status-ended = Votre absence a duré longtemps, et ce qui était ouvert ici est terminé. Rien n’a été envoyé. Entrez de nouveau avec vos mots.
status-nobody-there = Ceci n’a pas été envoyé : l’organisme est parti, ou vous lui avez retiré votre signalement dans un autre onglet. Ce que vous avez écrit est ci-dessous, pour que vous puissiez le copier. Ce n’est gardé nulle part ailleurs.
status-ended-while-writing = Votre absence a duré longtemps, et ce qui était ouvert ici est terminé. Votre message n’a pas été envoyé. Il est ci-dessous, pour que vous puissiez le copier. Il n’est gardé nulle part ailleurs.
status-another-waits = Un autre texte de votre part est arrivé tard et attend déjà ici. Celui-ci n’a pas été envoyé et n’est gardé nulle part ailleurs. Il est ci-dessous, pour que vous puissiez le copier.
status-too-much-to-keep = C’est plus que ce que nous pouvons garder ici pour vous. Cela n’a pas été envoyé et n’est gardé nulle part ailleurs. Le texte est ci-dessous, pour que vous puissiez le copier. Ce que vous aviez enregistré avant est toujours là.
status-unsent = Ce que vous avez écrit

# ---- faults. None repeats what was typed.
status-fault-empty = Écrivez vos 12 mots, ou le long code.
status-fault-count =
    { $found ->
        [one] Il y a { $found } mot. Il devrait y en avoir 12.
       *[other] Il y a { $found } mots. Il devrait y en avoir 12.
    }
status-fault-uuid = Le long code a 32 lettres et chiffres, sans compter les tirets. Ce que vous avez écrit en a { $found }.
status-fault-or = {" ou "}
status-fault-word-near = Le mot { $position } n’est pas l’un des mots que nous utilisons. Serait-ce { $near } ?
status-fault-word = Le mot { $position } n’est pas l’un des mots que nous utilisons. Il est peut-être mal écrit.
status-fault-checksum = Chaque mot est un mot que nous utilisons, mais ils ne vont pas ensemble. L’un d’eux est peut-être un autre mot, ou deux sont inversés.
status-fault-not-ours = Ces mots ne viennent pas d’ici. L’un d’eux est peut-être un autre mot, ou ils servent à autre chose.
status-fault-nothing = Nous n’avons rien trouvé sous ces mots. L’un d’eux est peut-être mal écrit. S’ils sont justes, le signalement a peut-être été retiré ou a expiré.
status-fault-something-waits = Ces mots appartiennent à quelqu’un d’autre, ou à un autre signalement. Quelque chose qui a été écrit dans ce navigateur n’est pas encore envoyé et serait perdu, donc ils n’ont pas été utilisés. Revenez d’abord avec les mots correspondants, et envoyez ce texte ou copiez-le. Vous pouvez aussi utiliser ces mots dans un autre navigateur.
status-fault-message-unshowable = Il y avait dans votre message un caractère qu’aucune page ne peut afficher. « � » est maintenant à sa place. Changez-le si vous voulez, et appuyez de nouveau sur le bouton.
status-fault-message-empty = Écrivez d’abord quelque chose.
status-fault-message-again = Autre chose a été écrit au même moment. Votre message est toujours là : appuyez encore une fois.
status-fault-message-full = Il n’y a plus de place pour des messages dans ce dossier. Le vôtre est toujours là, pour que vous puissiez le copier. Vous pouvez joindre l’organisme par les autres moyens indiqués ici.
status-fault-message-many = Vous avez écrit beaucoup de messages aujourd’hui. Celui-ci est toujours là : envoyez-le demain, ou mettez plusieurs choses dans un seul message.
status-fault-message-long = Un message a de la place pour { $most } caractères. Le vôtre est toujours là : raccourcissez-le, ou envoyez-le en deux parties.

# ---- the report
status-report-heading = Votre signalement
status-draft = Rien n’a encore été envoyé. Vous pouvez continuer là où vous en étiez.
status-draft-go-on = Continuer votre signalement
status-held = Nous le gardons scellé. Personne ne le lit, donc personne n’agira, et les délais continuent de courir. Vous pouvez le modifier, l’envoyer, ou le laisser tel qu’il est.
status-held-edit = Le regarder, le modifier ou l’envoyer
status-held-for = Gardé ici, pas envoyé
status-held-means = Ces organismes ne reçoivent pas votre signalement pour le moment. Personne chez eux ne peut le lire.
status-held-since = { $body }, depuis le { $day }
status-held-connected = Cet organisme est maintenant connecté ici. S’il prend votre signalement tel qu’il est, vous pouvez l’envoyer.
status-held-send = Regarder ce qu’il recevrait
status-send-more = Envoyer votre signalement à un autre organisme
status-support = Si vous voulez parler à quelqu’un
status-keeping = Combien de temps nous le gardons
status-kept-until = Nous gardons votre signalement jusqu’au { $day }. Ensuite, il est supprimé, et vos mots ne mènent plus nulle part.
status-kept-open = Nous gardons votre signalement tant qu’un organisme y travaille, et 24 mois après que le dernier l’a clos.
status-keep-longer = Le garder jusqu’au { $day }
status-close-link = Tout supprimer et fermer la porte
status-help-link = Parler à quelqu’un maintenant
status-sign-out = Fermer cette page pour le moment

status-done-written = Votre message est en route.
status-done-gone = C’est effacé. Personne là-bas ne l’avait ouvert.
status-done-longer = Il est maintenant gardé plus longtemps.
status-done-asked = Nous avons demandé l’arrêt à l’organisme.

# ---- one case
status-true = Ce qui est vrai
status-means = Ce que cela veut dire
status-next = Ce qui vient ensuite
status-ways = Ce qui est encore possible
status-timeline = Ce qui s’est passé
status-got = Ce que l’organisme a reçu
status-got-fixed = Voici ce qu’il a de vous. Cela ne change pas, sauf ce que vous décidez qu’il peut savoir de vous.
status-messages = Messages
status-no-messages = Personne n’a encore rien écrit.
status-about-body = Comment fonctionne { $body }
status-reference = Si vous parlez avec cet organisme, il connaît ceci sous le numéro { $reference }. Ce numéro n’ouvre rien.
status-you = Vous
status-by = d’ici le { $day }
status-stop-asked = Vous avez demandé l’arrêt.

status-true-sent = Vous l’avez envoyé le { $day }.
status-true-mail-waiting = Le courriel qui prévient l’organisme attend de partir. Votre signalement est en sûreté ici, et nous continuons d’essayer.
status-true-mail-later = { $hours ->
    [one] Le courriel qui prévient l’organisme part dans l’heure.
   *[other] Le courriel qui prévient l’organisme part dans les { $hours } heures.
} Votre signalement se voit déjà dans son espace. Nous faisons attendre un courriel quand de très nombreux signalements arrivent en même temps, ou quand un signalement semble envoyé par une machine. Cela peut être une erreur ; rien de votre signalement n’est perdu pour autant.
status-true-mail-accepted = Son serveur de courriel a accepté le message. Personne ne nous a encore dit qu’il a été lu.
status-true-mail-failed = Nous n’avons pas pu lui faire parvenir le courriel. Votre signalement est en sûreté ici. L’équipe qui gère ce portail a été prévenue et cherchera un autre moyen de joindre l’organisme.
status-true-have-it = Quelqu’un a suivi le lien du courriel et appuyé sur « Bien reçu » le { $day }. Il ne faut pas de nom pour cela.
status-true-opened = Une personne l’a ouvert dans l’espace de l’organisme le { $day }.
status-true-unopened = Personne ne l’a encore ouvert dans l’espace de l’organisme.
status-true-urgent = Il y est marqué urgent.
status-true-follow-waiting = Le courriel qui annonce votre dernier message attend de partir.
status-true-follow-accepted = Son serveur de courriel a accepté le courriel qui annonce votre dernier message.
status-true-follow-failed = Nous n’avons pas pu lui faire parvenir le courriel qui annonce votre dernier message. L’organisme verra le message la prochaine fois qu’il ouvrira son espace.

status-means-received = Il est dans l’espace de l’organisme. Personne là-bas n’a encore dit qu’il serait examiné.
status-state-set-aside = Mis de côté
status-means-set-aside = Quelqu’un là-bas l’a lu et l’a mis de côté, parce que cette personne pense que ce n’est pas un vrai signalement. Cela peut être une erreur. Personne ne s’en occupe maintenant.
status-means-taken-back = L’organisme l’avait mis de côté et l’a repris. Il est parmi ses dossiers ouverts.
status-next-set-aside = Si ce que vous avez raconté a eu lieu, écrivez à l’organisme ci-dessous. Votre premier message le remet sous ses yeux.
status-next-set-aside-again = L’organisme l’a mis de côté plus d’une fois. Ce que vous écrivez ci-dessous reste avec lui, et il le voit quand il y regarde. Vous pouvez aussi vous adresser à quelqu’un d’autre.
status-means-acknowledged = L’organisme est au courant. Il n’a pas encore dit ce qu’il fera.
status-means-assessing = L’organisme cherche à savoir s’il peut agir et comment. Il n’a rien décidé.
status-means-answered = Votre réponse est arrivée. L’organisme n’a pas encore dit ce qui vient ensuite.
status-means-waiting_for_reporter = L’organisme vous a posé une question et attend. Vous pouvez répondre, laisser la question ouverte, ou dire que vous ne voulez pas répondre.
status-means-investigating = L’organisme essaie de savoir ce qui s’est passé. Il peut interroger le ou la thérapeute et d’autres personnes.

status-silent = Dans cet organisme, { $body }, personne n’a rien fait que nous puissions voir depuis { $days } jours. Ce n’est pas votre faute. Vous pouvez lui écrire ci-dessous, et rien ne vous oblige à l’attendre.
status-overdue = Ce jour est passé. Cela arrive, et cela ne veut pas dire que l’organisme a décidé contre vous. Vous pouvez lui écrire ci-dessous et demander.
status-expected-acknowledgement = L’organisme devrait confirmer qu’il l’a reçu
status-expected-first_look = Quelqu’un là-bas devrait le regarder
status-expected-first_decision = L’organisme devrait vous dire ce qu’il fera
status-expected-news = L’organisme devrait vous dire où cela en est

status-event-sent = Vous l’avez envoyé
status-event-mail_accepted = Son serveur de courriel a accepté le message
status-event-mail_failed = Le courriel n’a pas pu être remis
status-event-have_it = Quelqu’un a appuyé sur « Bien reçu » par le lien du courriel
status-event-opened = Une personne de l’organisme l’a ouvert
status-event-acknowledged = L’organisme a confirmé qu’il l’a reçu
status-event-assessing = L’organisme a commencé à le regarder
status-event-waiting_for_reporter = L’organisme vous a posé une question
status-event-asked = L’organisme vous a posé une question
status-event-investigating = L’organisme a commencé à enquêter
status-event-closed = L’organisme l’a clos
status-event-reopened = Il a été rouvert
status-event-set_aside = L’organisme l’a mis de côté : il pense que ce n’est pas un vrai signalement
status-event-taken_back = Il est revenu parmi ses dossiers ouverts
status-event-desk_wrote = L’organisme vous a écrit
status-event-reporter_wrote = Vous avez écrit à l’organisme
status-event-consent_changed = Vous avez changé ce qu’il peut savoir de vous
status-event-stop_asked = Vous avez demandé l’arrêt

status-write-add = Écrire à l’organisme
status-write-answer = Répondre à l’organisme
status-write-closed = Écrire à l’organisme à ce sujet
status-write-set-aside = Si c’est un vrai signalement, dites-le à l’organisme
status-write-reopen = Si vous voulez finalement que l’organisme continue, écrivez-lui : le dossier est alors rouvert
status-write-hint = L’organisme voit ce que vous écrivez ici à côté de ce que vous avez envoyé, et aucun nom. De petits détails peuvent lui révéler qui vous êtes.
status-write-hint-named = L’organisme voit ce que vous écrivez ici à côté de ce que vous avez envoyé, avec le nom et le contact que vous lui avez donnés.
status-write-hint-one-way = Vous avez choisi qu’il ne peut pas vous écrire. L’organisme voit ce que vous écrivez ici, et ne peut pas répondre.
status-send = Envoyer à { $body }

status-way-review = Beaucoup d’organismes permettent de demander un second examen. Ce que l’on sait du fonctionnement de celui-ci est sur sa page.
status-way-review-link = Voir comment fonctionne cet organisme
status-way-appeal = Sa procédure prévoit un recours. Demandez vite à l’organisme comment faire et jusqu’à quand : vous pouvez lui écrire ci-dessous.
status-way-appeal-until = L’organisme a publié le délai pour demander un recours : { $within }. Compté à partir du jour où il a clos le dossier ici, cela va jusqu’au { $day }. Vous pouvez lui écrire ci-dessous et demander comment faire.
status-way-appeal-over = L’organisme a publié le délai pour demander un recours : { $within }. Compté à partir du jour où il a clos le dossier ici, cela allait jusqu’au { $day }. Vous pouvez quand même demander s’il accepte un recours plus tardif.
status-way-appeal-some-time = L’organisme a publié quand un recours doit être demandé : { $within }. Vous pouvez lui écrire ci-dessous et demander comment faire.
status-way-overseer = { $overseer } surveille la façon dont travaille cet organisme : { $body }. Ce que l’on en sait : { $what } Si vous prenez contact, on peut y apprendre qui vous êtes.
status-way-send = Votre signalement peut aussi aller à { $body }. Il reste également là où il est.
status-way-send-link = Choisir ce qu’il faut en faire
status-way-outside = { $body } peut aussi agir, mais n’a pas rejoint ce portail. Votre récit est prêt, sous forme de lettre.
status-way-outside-link = Obtenir la lettre
status-way-directly = Vous pouvez aussi demander directement à l’organisme ce que c’est devenu, par téléphone par exemple. Il peut alors apprendre qui vous êtes.
status-way-directly-link = Voir comment fonctionne cet organisme
status-way-other = Un autre organisme peut peut-être faire ce que celui-ci ne peut pas.
status-way-other-link = Voir qui d’autre il y a
status-way-help = Vous n’avez pas à porter cela sans aide.
status-way-help-link = Trouver quelqu’un à qui parler

# ---- leaving
status-leave = Retirer le signalement à cet organisme
status-leave-as-is = Le laisser tel qu’il est
status-withdraw-heading = Le retirer ?
status-withdraw-gone = Personne là-bas ne l’a ouvert. Si vous le retirez maintenant, tout disparaît chez cet organisme : ce qui aurait été lu, les messages, et tout courriel qui n’est pas encore parti.
status-withdraw-gone-mail = Si un courriel lui est déjà parvenu, il dit seulement que quelque chose l’attend, et son lien ne mènera nulle part.
status-withdraw-race = Si quelqu’un l’ouvre avant que vous appuyiez sur le bouton, l’organisme garde ce qu’il a, et nous lui demandons de s’arrêter.
status-withdraw-stop = Une personne de l’organisme l’a ouvert. Nous ne pouvons pas reprendre ce qui a été lu. L’organisme garde sa copie aussi longtemps que le disent ses propres règles, et nous lui disons que vous demandez l’arrêt.
status-withdraw-stop-more = La plupart des organismes s’arrêtent alors. Certains doivent continuer quand d’autres personnes peuvent être en danger. Le dossier est clos ici, et vous pouvez le rouvrir en écrivant à l’organisme.
status-withdraw-others = Cela ne change rien chez les autres organismes.
status-withdraw-gone-button = Retirer
status-withdraw-stop-button = Demander l’arrêt

status-close-heading = Tout supprimer et fermer la porte ?
status-close-lead = Votre signalement, vos messages et tous les chemins qui y mènent sont supprimés ici. Vos mots ne mèneront plus nulle part, pour vous et pour tout le monde.
status-close-gone = Personne ne l’a ouvert là-bas. Tout disparaît.
status-close-stop = Une personne l’a ouvert là-bas. L’organisme garde sa copie, et nous lui demandons de s’arrêter.
status-close-closed = L’organisme l’a clos, ou vous lui avez demandé l’arrêt auparavant. Il garde sa copie selon ses propres règles.
status-close-backups = C’est hors d’atteinte ici tout de suite. Une copie scellée peut rester dans une sauvegarde jusqu’à ce que cette sauvegarde soit supprimée.
status-close-warning = On ne peut pas revenir en arrière, et plus personne ne pourra vous écrire.
status-close-button = Tout supprimer

status-ended-heading = La porte est fermée
status-ended-lead = Votre signalement est supprimé ici.
status-ended-kept = Il est maintenant hors d’atteinte ici. Une copie scellée peut rester dans une sauvegarde jusqu’à ce que cette sauvegarde soit supprimée.
status-ended-asked = Un organisme qui l’avait ouvert garde sa copie selon ses propres règles, et nous lui avons demandé de s’arrêter.
status-ended-closed = Un organisme qui avait clos son dossier, ou à qui vous aviez déjà demandé l’arrêt, garde sa copie selon ses propres règles. Rien de plus ne lui a été demandé.
status-ended-again = Vous pouvez le raconter de nouveau quand vous voulez. Rien ne reliera les deux.
status-ended-home = Aller à la première page

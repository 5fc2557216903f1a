# The life of a case, as the domain names it. The desk and the reporter read the same words.

# ---- where a case stands
case-state-received = Arrivé
case-state-acknowledged = Réception confirmée
case-state-assessing = L’organisme l’examine
case-state-waiting_for_reporter = L’organisme a une question
case-state-investigating = L’organisme enquête
case-state-closed = Clos

# ---- how it ended
outcome-no_jurisdiction = Ce n’est pas à l’organisme d’en décider
outcome-not_enough_to_act = Il n’y avait pas assez d’éléments pour agir
outcome-out_of_time = Le délai était passé
outcome-resolved = C’est résolu
outcome-advice_given = La personne visée a reçu des conseils
outcome-action_taken = L’organisme a agi
outcome-referred = C’est allé à un autre organisme
outcome-withdrawn = Il a été retiré
outcome-body_left = L’organisme est parti avant la fin

# ---- the buttons
case-move-acknowledge = Dire « Bien reçu »
case-move-assess = Commencer à l’examiner
case-move-ask_reporter = Poser une question à la personne qui signale
case-move-write = Écrire à la personne qui signale
case-move-reporter_answered = Envoyer votre réponse
case-move-investigate = Commencer à enquêter
case-move-close = Clore le dossier
case-move-reopen = Le rouvrir
case-move-reporter_withdraws = Demander l’arrêt
case-move-body_leaves = Partir

# ---- who moves it
actor-officer = Gestionnaire de dossiers
actor-lead = Responsable
actor-reporter = Personne qui signale
actor-body = L’organisme

# ---- what the reporter is told when a case moves. The page names the body above these words.
case-told-acknowledged = Une personne de l’organisme a dit « Bien reçu ».
case-told-assessing = L’organisme examine ce que vous avez écrit, pour voir ce qu’il peut faire.
case-told-asked = L’organisme vous a posé une question. Rien ne vous oblige à répondre.
case-told-wrote = L’organisme vous a écrit. Rien ne vous oblige à répondre.
case-told-answered = Votre réponse est chez l’organisme, et il l’examine.
case-told-investigating = L’organisme a commencé à enquêter. Cela peut prendre de nombreux mois.
case-told-closed-no_jurisdiction = L’organisme dit qu’il ne peut pas décider sur cette personne ou ce lieu, et voici la raison qu’il a donnée. Cela ne veut pas dire que ce n’est pas arrivé.
case-told-closed-not_enough_to_act = L’organisme a décidé de ne pas aller plus loin, et voici la raison qu’il a donnée. Cela ne veut pas dire que ce n’est pas arrivé.
case-told-closed-out_of_time = L’organisme dit que trop de temps a passé pour qu’il agisse, et voici la raison qu’il a donnée. Cela ne veut pas dire que ce n’est pas arrivé.
case-told-closed-resolved = L’organisme dit que c’est résolu, et voici comment.
case-told-closed-advice_given = L’organisme a donné des conseils à la personne visée par votre signalement, et voici ce qu’il en dit.
case-told-closed-action_taken = L’organisme a agi, et voici ce qu’il en dit.
case-told-closed-referred = L’organisme l’a transmis à un autre organisme, comme vous l’avez accepté, et voici ce qu’il en dit.
case-told-closed-body_left = L’organisme a quitté ce site et ne lira plus votre signalement ici. Les clés qui le lui ouvraient sont détruites. Rien n’a été décidé : l’organisme n’a pas dit ce qu’il en pense. Il a peut-être gardé une copie de ce qui y a été lu. Ce que vous avez écrit est toujours là, et personne d’autre que vous ne peut l’ouvrir.
case-told-withdrawn = Vous avez demandé l’arrêt. Le dossier est clos.
case-told-reopened = Le dossier est de nouveau ouvert. L’organisme l’examine.

# ---- what comes next. $by is a day in words.
expected-acknowledgement = L’organisme devrait confirmer la réception d’ici le { $by }.
expected-first_look = D’ici le { $by }, quelqu’un là-bas devrait le regarder.
expected-first_decision = D’ici le { $by }, l’organisme devrait vous dire ce qu’il fera.
expected-news = L’organisme devrait vous dire quelque chose de nouveau, ou qu’il n’y a encore rien de nouveau, d’ici le { $by }.
expected-your_answer = L’organisme attend votre réponse. Il n’y a pas de date limite pour écrire.
expected-nothing = Il n’y a plus rien à attendre. Le dossier est clos.

# ---- how serious what was told would be. It orders the queue and is not a finding.
tier-1 = Une inquiétude ou une question
tier-2 = Une préoccupation
tier-3 = Grave
tier-4 = Très grave

# A lead pauses their own body, and ends that pause.

own-pause-title = Espace
own-pause-link = Pause : pas de nouveaux signalements pendant un temps
own-pause-heading = Une pause
own-pause-now = Vous êtes en pause : aucun nouveau signalement n’arrive pour le moment.
own-pause-why = Pourquoi, et jusqu’à quand
own-pause-by-body = Vous êtes en pause parce qu’une personne responsable de cet espace l’a dit. Une personne responsable peut y mettre fin ici.
own-pause-by-operator = Vous êtes en pause parce que l’équipe qui gère ce portail l’a dit. Elle seule peut y mettre fin : demandez-lui.
own-pause-by-alarm = Vous êtes en pause à cause d’une alarme : quelque chose sur vous ou votre équipe ici n’est pas ce que vous avez fixé. Cela s’arrête tout seul quand c’est réparé et que quelqu’un parmi vous se connecte.
own-pause-by-no_lead = Vous êtes en pause parce que cet espace n’a pas de responsable. Cela s’arrête quand quelqu’un entre de nouveau avec les 24 mots.
own-pause-by-unconfirmed = Vous êtes en pause parce que votre adresse n’a pas été confirmée depuis un an. Cela s’arrête quand elle l’est.
own-pause-public = Tout le monde lit sur votre page :
own-pause-alarm-link = Ce que signifie l’alarme, et que faire
own-pause-means = Pendant votre pause :
own-pause-means-new = Personne ne peut vous envoyer de nouveau signalement. Les gens peuvent garder le leur pour vous, ou prendre un autre chemin.
own-pause-means-open = Les dossiers que vous avez continuent : des messages arrivent, des courriels à leur sujet arrivent, et les jours que vous avez promis restent.
own-pause-means-public = Votre page publique, et les pages où l’on choisit à qui envoyer, disent que vous ne prenez pas de nouveaux signalements pour le moment.
own-pause-notice = Pourquoi, tel que tout le monde le lit
own-pause-notice-hint = Vous pouvez laisser ceci vide. Par exemple : Nous déménageons et lisons de nouveau à partir du 3 mars.
own-pause-begin = Commencer la pause
own-pause-end = Reprendre de nouveaux signalements
own-pause-leads-only = Une personne responsable de cet espace peut commencer une pause ici.
operator-alert-body-paused-itself-title = Un organisme s’est mis en pause
operator-alert-body-paused-itself-text = Aucun nouveau signalement ne lui parvient jusqu’à ce que l’une de ses personnes responsables mette fin à la pause. Les dossiers qu’il a continuent. Appelez-le si vous ne vous y attendiez pas.
operator-alert-body-goes-on-title = Un organisme prend de nouveau des signalements
operator-alert-body-goes-on-text = L’une de ses personnes responsables a mis fin à la pause que l’organisme avait commencée.

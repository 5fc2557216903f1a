# What one body may know of the reporter, changed after sending.

consent-link = Changer ce que l’organisme peut savoir de moi
consent-heading = Que peut savoir de vous l’organisme ?
consent-now = Maintenant, c’est :
consent-opened = Une personne de l’organisme a ouvert votre signalement. L’organisme garde ce qui a été lu, et nous lui disons ce que vous changez.
consent-opened-name = Un nom que quelqu’un a lu ne peut pas être repris. Vous pouvez demander de ne plus l’utiliser.
consent-unopened = Personne là-bas n’a ouvert votre signalement. Ce qui sera lu change avec ce que vous choisissez ici. Un nom que vous retirez maintenant disparaît.
consent-race = Si quelqu’un l’ouvre avant que vous appuyiez sur le bouton, l’organisme garde ce qu’il a, et nous le lui disons.
consent-others = Cela ne change rien chez les autres organismes.
consent-field = Que peut-il savoir ?
consent-hint-anonymous = Vous ne recevez pas de questions de sa part. Ce qu’il décide, vous pouvez le lire ici, avec vos 12 mots.
consent-hint-anonymous_reachable = Vous lisez et répondez ici, avec vos 12 mots.
consent-hint-named_to_body = Il reçoit le nom et le contact ci-dessous. Les autres organismes, non.
consent-hint-name = Seulement s’il peut connaître votre nom.
consent-counted = Ce signalement peut être compté dans des statistiques
consent-counted-hint = L’organisme et nous disons en chiffres comment on répond aux signalements. Rien de ce que vous avez écrit n’y figure.
consent-save = Enregistrer
consent-fault-choose = Choisissez l’une de ces réponses.
consent-fault-name = Vous avez choisi qu’il peut connaître votre nom. Écrivez un nom, ou un moyen de vous joindre.
consent-fault-again = Autre chose a été écrit au même moment. Votre choix est toujours là : appuyez encore une fois.
consent-fault-long = Il y a de la place pour { $most } caractères. Ce que vous avez écrit est toujours là.
consent-done = C’est changé.
consent-told = À partir de maintenant, l’organisme peut savoir ceci de vous :

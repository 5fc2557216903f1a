# When mails about cases go to a body.

mail-post-morning = { $day }, le matin
mail-post-midday = { $day }, vers midi
mail-post-afternoon = { $day }, l’après-midi
report-review-post = Nous leur écrivons avec leur prochain courrier : vers { $when }, là où est leur bureau. Votre signalement est dans leur espace ici dès que vous l’envoyez.
report-review-post-urgent = C’est urgent, alors nous leur écrivons tout de suite.
report-review-post-now = Nous leur écrivons tout de suite.
status-true-mail-post = Le courriel qui prévient l’organisme part avec son prochain courrier : vers { $when }, là où est son bureau. Votre signalement est déjà dans son espace. Les courriels partent à heures fixes, pour ne pas montrer quand vous étiez ici.
mail-times-heading = Quand arrivent nos courriels
mail-times-legend = Quand voulez-vous nos courriels sur les dossiers ?
mail-times-hint = Les courriels sur les dossiers urgents arrivent toujours tout de suite.
mail-times-posts = Trois fois chaque jour ouvré
mail-times-posts-hint = À 9, 13 et 16 heures, là où est votre bureau. Ainsi, aucun courriel ne montre quand quelqu’un vous a écrit.
mail-times-now = Tout de suite
mail-times-now-hint = Un courriel peut alors montrer quand quelqu’un était ici.
mail-times-save = Enregistrer
mail-times-done = C’est enregistré. Cela vaut pour les courriels écrits à partir de maintenant.
mail-times-fault = Choisissez l’un des deux

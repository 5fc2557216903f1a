# What stands around every page, and the words inside its parts.

frame-skip = Aller à la partie principale
frame-exit = Quitter vite
# While the page goes away this is the title of the tab: it must say nothing.
frame-exit-leaving = Chargement
frame-exit-two-more = Appuyez encore deux fois sur Maj (Shift) pour quitter.
frame-exit-one-more = Appuyez encore une fois sur Maj (Shift) pour quitter.
frame-exit-stopped = Vous êtes toujours ici. Rien n’a changé.
# What covers a reporter's page after thirty minutes without a key or a touch.
frame-cover = Continuer ?
frame-cover-off = Continuer
frame-sign-out = Se déconnecter
frame-signed-in = Session ouverte : { $who }.

frame-footer = En savoir plus sur ce portail
frame-help = Trouver de l’aide maintenant
frame-privacy = Ce qui est gardé, et qui peut le lire
frame-imprint = Qui gère ce portail
frame-run-by = { $name } gère ce portail.
frame-contact = Contact : { $contact }.

frame-back = Retour
frame-back-way = Le chemin du retour
frame-breadcrumbs = Où vous êtes
frame-pages = Autres pages
frame-pages-before = Pages précédentes
frame-pages-after = Pages suivantes

frame-error-title = À vérifier :
frame-error-prefix = À vérifier :
frame-error-summary = Quelque chose est à vérifier
frame-warning = Important :

frame-yes = Oui
frame-no = Non
frame-leave-empty = Je laisse ceci vide
frame-day = Jour
frame-month = Mois
frame-year = Année

frame-count-most = Il y a de la place pour { $most } caractères.
# %n is replaced by a figure in the browser, so the sentence must do without a plural.
frame-count-left = Caractères restants : %n
frame-count-over = Caractères en trop : %n

frame-copied = Copié
frame-covered-open = Ouvrir
frame-covered-close = Fermer
frame-now = Maintenant
frame-next = Ensuite

frame-body-choice = Que choisissez-vous pour { $body } ?
frame-body-anonymity = Que peut savoir de vous { $body } ?

frame-leaves = (autre site)

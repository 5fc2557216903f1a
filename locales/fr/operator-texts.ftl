# The operator's own words for the public: imprint, privacy, cost.

operator-texts-link = Vos propres textes : qui gère ce portail, ce qui est gardé, coût
operator-texts-heading = Vos propres textes pour le public
operator-texts-intro = Tout le monde peut les lire, dans la langue où vous les écrivez. Ce que la loi vous demande dépend du lieu où vous êtes : faites-le vérifier.
operator-texts-plain = Texte simple : une ligne vide commence un paragraphe, et une adresse comme https://example.org devient un lien. Si vous laissez un champ vide, rien n’est affiché pour lui.
portal-text-imprint = Qui gère ce portail
portal-text-imprint-hint = Votre adresse postale, votre enregistrement, qui répond de ce portail. Votre nom légal et votre contact figurent déjà au-dessus : ils viennent des réglages.
portal-text-privacy = Pour la page sur ce qui est gardé
portal-text-privacy-hint = Ce que vous seuls savez : qui héberge ce portail, qui transporte ses courriels, dans quels pays, à qui s’adresser pour la protection des données, où porter plainte.
portal-text-cost = Ce que cela coûte à un organisme
portal-text-cost-hint = Pour les organismes qui pensent à rejoindre le portail : le prix, ou qu’il n’y en a pas, et ce qu’il comprend.
operator-texts-since = Tout le monde lit ceci depuis le { $day }.
operator-texts-look = Voir la page
operator-texts-save = Enregistrer
operator-texts-saved = Enregistré. Tout le monde le lit à partir de maintenant.
operator-texts-long = C’est plus long que { $most } caractères. Dites-le plus brièvement.
operator-texts-changed = Quelqu’un d’autre a changé ceci pendant que vous écriviez. Votre texte est toujours là. Si vous enregistrez de nouveau, il prend sa place.
operator-texts-other = Voici ce qui y figure maintenant :
operator-texts-altered = Ce qui est stocké n’est pas ce qui a été écrit ici, donc personne ne le voit. Cherchez qui avait accès à la base de données, et écrivez de nouveau ce texte.
operator-alert-portal-text-altered-title = L’un de vos propres textes a été modifié
operator-alert-portal-text-altered-text = Ce qui est stocké n’est pas ce qui a été écrit, donc personne ne le voit. Cherchez qui avait accès à la base de données, et écrivez de nouveau le texte sous « Vos propres textes ».

# The letter that a reporter sends themselves.

letter-pdf = Enregistrer la lettre en PDF
letter-by-hand = (à remplir à la main)
letter-rest = Ce qui n’a pas de place dans le formulaire
letter-form-seen = Elle suit le formulaire de l’organisme, « { $form } », partie par partie.
letter-form-unseen = L’organisme ouvre un dossier seulement avec son propre formulaire, « { $form } ». Nous n’avons pas vu le formulaire lui-même, seulement ce que l’organisme en dit. Recopiez votre texte, et vérifiez que rien ne manque.
letter-form-source = Ce que l’organisme dit de son formulaire
letter-warning-details = De petits détails peuvent révéler qui vous êtes, même sans nom. Relisez la lettre une fois en pensant à cela.
letter-warning-saved = Un fichier enregistré se trouve dans les téléchargements, et peut être copié dans un nuage (cloud). Supprimez-le quand vous avez terminé, et videz la corbeille.
letter-warning-never-mailed = Nous n’envoyons jamais cette lettre nulle part. C’est vous qui décidez si elle part, et comment : par la poste, ou recopiée dans le formulaire de l’organisme.
letter-no-pdf = Le PDF n’a pas pu être fait. Ce que vous avez écrit est toujours là. Imprimez plutôt cette page.
letter-no-pdf-busy = Beaucoup de documents sont en préparation en ce moment. Réessayez dans une minute, ou imprimez plutôt cette page.
letter-no-pdf-long = C’est trop long pour un PDF. Imprimez plutôt cette page.
letter-no-pdf-signs = Le PDF ne peut pas afficher ces signes : { $signs }. Imprimez plutôt cette page, ou enlevez les signes.

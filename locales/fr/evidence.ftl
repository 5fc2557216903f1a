# Les fichiers qu'ajoute la personne qui raconte : la page, ce que les organismes en reçoivent, et ce qui est dit quand l'un n'est pas pris.

evidence-heading = Des fichiers qui en montrent quelque chose
evidence-intro = Vous pouvez ajouter des photos, des captures d’écran, des messages, des lettres ou des enregistrements. Vous pouvez aussi laisser cela de côté, maintenant ou pour de bon : un signalement compte sans fichiers.
evidence-what = Il est utile qu’un fichier montre une date, un nom ou des mots écrits. Une capture claire vaut mieux que beaucoup.
evidence-betrays = Un fichier peut montrer qui vous êtes : par ce qu’on y voit, par son nom et par des données cachées que les téléphones et les programmes y écrivent. Vous voyez ici ce qui est caché dans chaque fichier. Quand nous le pouvons, nous faisons une copie sans cela.
evidence-who = Les fichiers sont scellés comme tout ce que vous écrivez ici. Personne n’en reçoit sans que vous l’envoyiez, et vous choisissez pour chaque organisme les fichiers qu’il reçoit.
evidence-yours = Vos fichiers
evidence-files = Fichiers
evidence-nameless = un fichier sans nom
evidence-carries = Caché dans ce fichier :
evidence-in-it = Dedans :
evidence-shows-them = C’est l’original. Il leur montre :
evidence-with-it = Fichiers joints :
evidence-name = Nom que voient les organismes
evidence-name-hint = Un nom peut dire qui vous êtes. Changez-le si vous voulez.
evidence-remove = Retirer
evidence-remove-sent = Si vous retirez un fichier ici, ceux qui l’ont le gardent.
evidence-plain-why = Un nom simple comme « Image 1 » ne dit rien à personne.
evidence-plain = Donner des noms simples à tous les fichiers
evidence-plain-picture = Image { $number }
evidence-plain-document = Document { $number }
evidence-plain-text = Texte { $number }
evidence-plain-recording = Enregistrement { $number }
evidence-plain-archive = Dossier { $number }
evidence-get = Enregistrer l’original ici
evidence-get-cleaned = Enregistrer la copie nettoyée ici
evidence-get-warning = Ce que vous enregistrez ici reste sur cet appareil jusqu’à ce que vous l’effaciez, et peut y être vu.
evidence-add = Ajouter des fichiers
evidence-add-more = Ajouter d’autres fichiers
evidence-field = Choisir des fichiers
evidence-field-hint = Vous pouvez laisser vide. Chaque fichier peut avoir jusqu’à { $file-mb } Mo, tous ensemble jusqu’à { $report-mb } Mo, et { $most } fichiers.
evidence-add-button = Ajouter ce que vous avez choisi
evidence-full = Votre signalement a autant de fichiers qu’il peut en contenir. Retirez-en un pour en ajouter un autre.
evidence-progress = Part envoyée
evidence-script-sending = Envoi : %n pour cent
evidence-script-looking = Tout est arrivé. Nous regardons ce qui y est caché.
evidence-script-broke = La connexion s’est coupée. Les fichiers arrivés en entier sont gardés ; celui qui était en route ne l’est pas. Rechargez cette page pour voir lesquels sont ici.
evidence-script-too-long = dépasse { $file-mb } Mo. Laissez-le de côté, ou envoyez-en une partie plus courte.
evidence-size-bytes = { $count ->
    [one] { $count } octet
    [many] { $count } d’octets
   *[other] { $count } octets
}
evidence-size-kb = { $count } ko
evidence-size-mb = { $count } Mo

## Ce qui suit de ce qui est caché

evidence-follows-cleaned = Nous avons fait une copie sans cela. Les organismes reçoivent la copie nettoyée, sauf si vous choisissez l’original.
evidence-follows-some-stays = Nous avons fait une copie sans les données cachées que nous savons enlever. Ce qui reste dans la copie est signalé ci-dessus. Regardez-le avant d’envoyer. Les organismes reçoivent la copie, sauf si vous choisissez l’original.
evidence-follows-clean-copy = Nous n’avons trouvé aucune des données cachées que nous cherchons. Les organismes reçoivent une copie nettoyée, sauf si vous choisissez l’original.
evidence-follows-nothing = Nous n’avons rien trouvé de caché dedans. Les organismes le reçoivent tel quel.
evidence-follows-no-copy = Nous ne pouvons pas faire de copie sans cela. Il ne va à un organisme que si vous le choisissez.
evidence-follows-unknown = Nous ne pouvons pas regarder dans les fichiers de ce type. Il peut dire où, quand et par qui il a été fait. Il ne va à un organisme que si vous le choisissez.
evidence-follows-plain-text = Un texte brut n’a pas de données cachées. Ce qui y est écrit peut quand même dire qui vous êtes. Il ne va à un organisme que si vous le choisissez.
evidence-follows-failed = Nous n’avons pas pu regarder dans ce fichier. Il est gardé tel qu’il est venu, et ne va à un organisme que si vous le choisissez.

## Ce qu'un organisme en reçoit

evidence-choice-heading = Fichiers pour { $body }
evidence-choice-cleaned = La copie nettoyée
evidence-choice-original = L’original, avec les données cachées
evidence-choice-unseen = L’original ; nous n’avons pas pu regarder dedans
evidence-choice-as-it-is = Tel quel
evidence-choice-no = Pas ce fichier
evidence-version-cleaned = copie nettoyée
evidence-version-original = original
evidence-version-unseen = original dans lequel nous n’avons pas pu regarder
evidence-recognise-heading = Données cachées dans des fichiers
evidence-recognise-why = Un original montre à qui le reçoit ce qui y est caché. La copie nettoyée ne le montre pas.
evidence-recognise = L’original de { $name } va à { $body }. Il montre :
evidence-recognise-unseen = L’original de { $name } va à { $body }. Nous n’avons pas pu regarder dedans.
evidence-recognise-change = Changer ce qu’ils reçoivent

## Après l'envoi

evidence-case-link = Leur donner des fichiers
evidence-case-heading = Fichiers pour { $body }
evidence-case-intro = Vous pouvez ajouter des fichiers à ce qu’ils ont. Rien ne part avant que vous appuyiez sur le dernier bouton.
evidence-case-there = Ils ont déjà
evidence-case-choose = Ce qu’ils reçoivent
evidence-case-text = Quelques mots avec
evidence-case-text-hint = Vous pouvez laisser vide.
evidence-case-send = Envoyer à { $body }
evidence-done-sent = Les fichiers ont été envoyés.
evidence-fault-none-chosen = Aucun fichier n’a été choisi pour eux, donc rien n’a été envoyé.
evidence-fault-just-added = Ce que vous venez d’ajouter est gardé, et rien n’a encore été envoyé. Choisissez ce qu’ils en reçoivent, puis envoyez.
evidence-fault-text-long = Le texte est trop long. Raccourcissez-le ; rien n’a encore été envoyé.

## Pourquoi un fichier n'a pas été pris

evidence-fault-empty = { $name } : il n’y a rien dans ce fichier. Regardez si c’est le bon.
evidence-fault-too-long = { $name } : ce fichier dépasse { $file-mb } Mo. Une partie plus courte ou une capture peut suffire.
evidence-fault-report-full = { $name } : avec ce fichier, cela ferait plus de { $report-mb } Mo en tout. Retirez-en un pour l’ajouter.
evidence-fault-too-many = { $name } : il y a déjà { $most } fichiers. Retirez-en un pour l’ajouter.
evidence-fault-unknown-kind = { $name } : nous ne connaissons pas ce type de fichier et ne l’avons donc pas pris. Les photos, captures, PDF, fichiers de bureau, textes, sons et vidéos conviennent.
evidence-fault-other-kind = { $name } : ce fichier n’est pas ce que dit son nom. Regardez si c’est le bon, ou changez la fin de son nom.
evidence-fault-unpacks = { $name } : une fois décompressé, ce fichier dépasse ce que nous pouvons prendre.
evidence-fault-no-room = { $name } : nous ne pouvons pas prendre de fichiers en ce moment, car il n’y a plus de place. Vous pouvez envoyer votre signalement sans lui et ajouter le fichier dans un jour ou deux.
evidence-fault-busy = { $name } : beaucoup de personnes ajoutent des fichiers en ce moment. Réessayez dans une minute.
evidence-fault-ours = { $name } : quelque chose n’a pas marché de notre côté, et le fichier n’a pas été gardé. Réessayez dans une minute.

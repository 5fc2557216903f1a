# Les courriels qui portent le signalement même, aux organismes qui ont un certificat ; et ce que les pages en disent.

mail-report-subject = Signalement { $reference } pour { $body }
mail-report-subject-part = Signalement { $reference } pour { $body }, courriel { $part } sur { $parts }
mail-report-below = Le signalement se trouve plus bas et, à côté de ce texte, en PDF.
mail-report-attached = Le signalement est joint à ce courriel en PDF.
mail-report-parts = Il arrive en { $parts } courriels. Celui-ci est le numéro { $part }.
mail-report-files-here = Fichiers avec ce courriel :
mail-report-files-elsewhere = Fichiers avec les autres courriels :
mail-report-files-desk = Fichiers trop grands pour un courriel, qui attendent dans votre espace :
mail-report-signed = Ce courriel est chiffré avec votre certificat et signé avec la clé du portail. La clé se trouve à { $portal }/for-bodies. Son empreinte est { $fingerprint }
mail-report-readable = Ce courriel n’est pas chiffré : quiconque peut ouvrir cette boîte peut lire le signalement. Ne le faites lire à personne qui n’en a pas besoin, et ne le transférez pas par courriel.
mail-report-do = 2. Connectez-vous à votre espace, confirmez la réception du dossier et écrivez-y à la personne qui signale. Ce qui vient plus tard s’y trouve aussi.
mail-report-paper-title = Signalement { $reference }
mail-report-paper-heading = Signalement { $reference } pour { $body }
mail-report-paper-names = Noms
mail-report-paper-signs = Certains signes, comme les émojis, ne peuvent pas être imprimés ici. À leur place se trouve leur numéro, comme [U+1F614]. Le texte du courriel les contient comme ils ont été écrits.
mail-report-paper-signs-desk = Certains signes, comme les émojis, ne peuvent pas être imprimés ici. À leur place se trouve leur numéro, comme [U+1F614]. Dans votre espace, ils sont comme ils ont été écrits.

report-mail-heading = Ce que dit le courriel à cet organisme
report-mail-notice = Le courriel dit seulement que quelque chose attend dans leur espace. Il ne contient rien de ce que vous avez écrit.
report-mail-openpgp = Le courriel contient votre signalement et les fichiers, fermés de sorte que cet organisme seul peut les lire. Une fois parti, nous ne pouvons pas le reprendre. L’organisme le garde, comme s’il l’avait ouvert ici.
report-mail-pdf = Comme vous l’avez choisi, le courriel contient votre signalement en PDF et les fichiers, et ils ne sont pas fermés. Quiconque peut ouvrir la boîte de cet organisme peut les lire, et les serveurs de courriel en chemin aussi. L’organisme peut les transférer. Une fois le courriel parti, nous ne pouvons pas le reprendre. S’il ne peut pas partir dans la journée, il dit seulement que quelque chose attend dans leur espace.
report-mail-pdf-late = Vous avez choisi de l’envoyer en PDF. Mais le prochain courriel pour cet organisme part trop tard : un signalement qui peut être lu n’attend ici pas plus d’un jour. Le courriel dit donc seulement que quelque chose attend dans leur espace. Il ne contient rien de ce que vous avez écrit.
report-mail-choice = Que peut contenir le courriel à { $body } ?
report-mail-choice-notice = Leur dire seulement qu’un signalement attend dans leur espace (plus sûr)
report-mail-choice-notice-hint = Le courriel ne contient rien de ce que vous avez écrit. Pour le lire, ils se connectent ici.
report-mail-choice-pdf = Envoyer ce que j’ai écrit par courriel, dans un PDF que l’on peut lire
report-mail-choice-pdf-hint = Avec les fichiers que vous avez choisis pour eux. Quiconque peut ouvrir leur boîte peut le lire, et les serveurs de courriel en chemin aussi, ou quelqu’un entre deux d’entre eux si ce trajet n’est pas fermé. Ils peuvent le transférer. Une fois parti, nous ne pouvons pas le reprendre.
report-mail-desk = Ces fichiers sont trop grands pour un courriel. Ils attendent dans leur espace :

status-true-report-accepted = Son serveur de courriel a accepté le courriel avec votre signalement, fermé de sorte que cet organisme seul peut le lire. Personne ne nous a encore dit qu’il a été lu.
status-true-report-accepted-pdf = Son serveur de courriel a accepté le courriel avec votre signalement en PDF. Personne ne nous a encore dit qu’il a été lu.
status-true-report-not-mailed = Tout votre signalement n’est pas parti par courriel. Il attend dans leur espace, et un courriel le leur dit.
status-event-report_mailed = Son serveur de courriel a accepté le courriel avec votre signalement
status-event-report_mailed_pdf = Son serveur de courriel a accepté le courriel avec votre signalement en PDF
status-event-report_not_mailed = Votre signalement ne part pas par courriel : il attend dans leur espace
status-withdraw-begun = Un courriel avec votre signalement a commencé à partir. Il est peut-être dans leur boîte, et nous ne pouvons pas l’en reprendre. Si l’organisme l’a, il le garde aussi longtemps que le disent ses propres règles. Nous lui disons que vous demandez l’arrêt.
status-withdraw-mailed = Votre signalement est parti par courriel. Nous ne pouvons pas reprendre ce qui est dans leur boîte. L’organisme le garde aussi longtemps que le disent ses propres règles, et nous lui disons que vous demandez l’arrêt.
consent-begun = Un courriel avec votre signalement a commencé à partir. Il est peut-être dans leur boîte, avec ce que vous leur avez laissé savoir jusqu’ici. Nous disons à l’organisme ce que vous changez.
consent-mailed = Votre signalement est parti par courriel. L’organisme garde ce qu’il contient, et nous lui disons ce que vous changez.

desk-event-report_mailed = Votre serveur de courriel a accepté le courriel avec le signalement
desk-event-report_mailed_pdf = Votre serveur de courriel a accepté le courriel avec le signalement en PDF
desk-event-report_not_mailed = Le signalement ne part pas par courriel : il se lit ici

for-bodies-key = La clé de nos courriels
for-bodies-key-text = Si vous avez un certificat OpenPGP, vous pouvez recevoir les signalements par courriel. Ces courriels sont signés avec une clé de ce portail. Son empreinte :
for-bodies-key-link = La clé elle-même

# /for-practitioners: fairness to the person a report is about, and help for those who worry about what they did.

for-practitioners-title = Côté professionnel
for-practitioners-heading = Pour les thérapeutes et les autres métiers de l’aide
for-practitioners-lead = Vous avez peut-être appris que quelqu’un a écrit ici à votre sujet, ou quelque chose que vous avez fait vous inquiète. Cette page dit ce que signifie un signalement, ce qu’il ne signifie pas, et où vous trouvez de l’aide.

for-practitioners-is = Ce qu’est un signalement
for-practitioners-is-text = Un signalement est ce que raconte une personne. Il va, scellé, aux organismes que cette personne a choisis. L’équipe qui gère ce portail ne le lit pas, ne le juge pas et ne le publie pas.
for-practitioners-is-not = Ce n’est pas une conclusion. La gravité qu’aurait un signalement, si les choses sont comme on les raconte, décide seulement dans quel délai quelqu’un le regarde.

for-practitioners-fair = Comment cela reste équitable
for-practitioners-fair-body = Seuls vos propres organismes professionnels ou légaux peuvent décider quelque chose, selon leurs propres règles et après vous avoir donné la parole.
for-practitioners-fair-contact = Nous ne vous écrivons jamais, ne vous appelons jamais, et n’envoyons rien à votre sujet à votre employeur, aux personnes que vous suivez ou à la presse.
for-practitioners-fair-public = Il n’y a pas de liste publique de noms, pas de notation, et aucune page où quelqu’un pourrait vous chercher.
for-practitioners-fair-count = Un signalement compte pour ce qu’il raconte. Le nombre de signalements sur une personne n’est affiché nulle part ici.

for-practitioners-expect = Ce que vous pouvez attendre d’un organisme
for-practitioners-expect-text = Chaque organisme a ses propres règles. Beaucoup font ceci :
for-practitioners-expect-told = Il vous dit de quoi il s’agit, et vous montre en général ce qui a été écrit, avant de décider quoi que ce soit.
for-practitioners-expect-answer = Il vous laisse le temps de répondre, et prend votre réponse autant au sérieux que le signalement.
for-practitioners-expect-support = Quelqu’un peut vous accompagner : un ou une collègue, votre association, un avocat ou une avocate.
for-practitioners-expect-reasons = Il vous dit ce qu’il a décidé et pourquoi, et où vous pouvez demander un nouvel examen.
for-practitioners-expect-first = Si quelqu’un peut être en danger, un organisme doit parfois agir avant d’avoir entendu tout ce que vous avez à dire, et doit parfois attendre avant de vous informer.
for-practitioners-expect-link = Les organismes, ce que chacun peut et ne peut pas faire, et ses propres pages

for-practitioners-anonymous = Signalements sans nom
for-practitioners-anonymous-text = Les personnes suivies ont souvent peur. Un signalement sans nom peut ouvrir une question, et beaucoup d’organismes ne peuvent pas aller plus loin sans nom. C’est à l’organisme de dire quel poids il peut avoir.

for-practitioners-false = Si ce qui a été écrit n’est pas vrai
for-practitioners-false-assess = L’organisme examine le signalement. Il peut poser des questions par ce portail à la personne qui signale, même sans connaître son nom, et clore un signalement qui ne tient pas, en donnant ses raisons.
for-practitioners-false-say = Dites clairement à l’organisme ce qui est faux, et ce qui le montre : vos notes, votre agenda, qui était là.
for-practitioners-false-law = Les lois sur les affirmations que quelqu’un sait fausses s’appliquent à un signalement comme à n’importe quelle lettre. Un organisme peut vous dire ce qu’il fait dans ce cas.
for-practitioners-false-closed = Clos ne veut pas dire que quelqu’un mentait. Deux personnes peuvent se souvenir différemment d’une même heure, et être honnêtes toutes les deux.

for-practitioners-you = Si un organisme vous interroge sur un signalement
for-practitioners-you-text = Répondez à l’organisme, pas à nous : nous ne pouvons pas ouvrir le signalement et ne pouvons rien transmettre. Parlez tôt à votre association, à votre assurance ou à un avocat ou une avocate, avant de répondre.
for-practitioners-you-check = Vérifiez que c’est bien l’organisme. Appelez-le au numéro de son propre site.
for-practitioners-contact-them = N’essayez pas de savoir qui l’a écrit, et ne prenez pas contact à ce sujet avec une personne que vous suivez ou avez suivie. Beaucoup de codes y voient une faute à part entière.
for-practitioners-you-notes = Laissez vos notes et messages tels qu’ils sont. Les modifier après coup peut peser plus lourd que tout ce qu’ils disent.

for-practitioners-recognise = Si vous pensez qu’un signalement vous concerne, et que personne ne vous a posé de questions
for-practitioners-recognise-text = Vous n’avez pas à attendre sans soutien. Parlez-en en confiance avec la personne qui vous supervise ou avec votre association, sans nommer une personne suivie. Nous ne pouvons pas vous dire s’il y a un signalement : nous ne le savons pas.

for-practitioners-rights = Vos droits
for-practitioners-rights-hear = Que l’on vous entende avant une décision qui va contre vous, et que l’on vous en donne les raisons : les règles de votre organisme et la loi là où vous êtes disent comment.
for-practitioners-rights-data = Demander à une organisation ce qu’elle détient sur vous. Les lois sur la protection des données vous donnent ce droit presque partout, avec des limites qui protègent d’autres personnes. Demandez à l’organisme : c’est lui qui a le signalement. Ce qui se trouve ici est scellé, et l’équipe qui gère ce portail ne peut ni l’ouvrir ni y chercher.

for-practitioners-worried = Si vous craignez d’avoir franchi une limite
for-practitioners-worried-lead = Vous poser la question est le bon début. C’est à vous de veiller à la limite, donc c’est à vous d’agir.
for-practitioners-worried-stop = Arrêtez ce qui n’est pas de la thérapie. Ne vous justifiez pas auprès de la personne suivie, ne lui demandez pas de se taire, et ne mettez pas fin à son suivi du jour au lendemain.
for-practitioners-worried-supervisor = Parlez-en aujourd’hui à la personne qui vous supervise, en disant tout. Si vous n’en avez pas, appelez un ou une collègue qui, vous le savez, osera vous contredire, ou la ligne de conseil de votre association.
for-practitioners-worried-client = Pensez d’abord à la personne suivie, avec la personne qui vous supervise : qui peut prendre le relais, et comment saura-t-elle qu’elle peut porter plainte et recevoir du soutien ?
for-practitioners-worried-self = Dites-le vous-même à votre organisme. Beaucoup en tiennent compte. Demandez comment faire à votre assurance ou à un avocat ou une avocate, avant d’écrire. Personne ici ne peut promettre ce que décide un organisme.
for-practitioners-worried-okay = Ce qu’une thérapie comporte, et ce qu’elle ne comporte pas
for-practitioners-worried-bodies = Trouver votre organisme

for-practitioners-help = Cela peut être lourd
for-practitioners-help-text = Être la personne dont parle un signalement est dur, quoi qu’il se soit passé. Savoir que l’on a fait du mal l’est aussi. Si vous n’en pouvez plus, parlez à quelqu’un maintenant.
for-practitioners-help-link = Les lignes d’écoute sont aussi pour vous

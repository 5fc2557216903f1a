# /for-bodies/agreement: a sample agreement between whoever runs a portal and a body.

agreement-title = Modèle d’accord
agreement-heading = Un modèle d’accord
agreement-sample = Ceci est un modèle comme point de départ, pas un conseil juridique. Les deux parties complètent ce qui manque, changent ce qui ne leur convient pas, et le font vérifier par leur propre avocat ou avocate avant de signer.
agreement-print = Imprimer cette page
agreement-back = Pour les organismes professionnels
agreement-parties = Entre
agreement-operator = L’exploitant, qui gère le portail
agreement-body = L’organisme
agreement-address = Le portail
agreement-begins = Commence le
agreement-contacts = Qui chaque partie appelle quand quelque chose ne va pas
agreement-blank = (à compléter)

agreement-purpose = À quoi sert cet accord
agreement-purpose-runs = L’exploitant gère Candour à { $address }. Le portail envoie des signalements sur des personnes dont le métier est d’aider aux organismes qui peuvent agir. L’organisme y prend des signalements et y travaille dans son espace.
agreement-purpose-who = Cet accord dit qui répond de quoi. Il ne donne à aucune des parties son mot à dire sur ce que décide l’autre : l’organisme décide seul de ses dossiers, selon ses propres règles et son propre droit.

agreement-roles = Qui répond de quelles données
agreement-roles-body = L’organisme répond des signalements qui lui ont été envoyés : de ce qu’il en fait, des motifs licites de les détenir, et de l’information des personnes qu’ils concernent, pour ce que la loi lui demande de leur dire, quand la loi le demande et dans la mesure où elle le demande. Dans les termes du RGPD, il est leur responsable du traitement.
agreement-roles-operator = Pour ces signalements, l’exploitant stocke, transporte et affiche ce qui est scellé pour l’organisme, pour le compte de l’organisme, et n’en fait rien d’autre. Dans les termes du RGPD, il est le sous-traitant de l’organisme (art. 28). En Nouvelle-Zélande, il les détient pour l’organisme (Privacy Act 2020, s 11).
agreement-roles-own = L’exploitant répond lui-même du reste : ce qu’une personne qui signale n’a pas envoyé à l’organisme, les adresses et les comptes de l’organisme et des personnes de son équipe, l’annuaire, ses courriels, et la façon dont le portail est géré.
agreement-roles-special = Les signalements contiennent ce qu’il y a de plus personnel : la santé, la vie sexuelle, des infractions possibles (RGPD art. 9 et 10). Les deux parties traitent ainsi l’ensemble d’un signalement, quoi qu’il dise.

agreement-confidence = Confidentialité
agreement-confidence-people = Les deux parties ne laissent approcher des signalements que des personnes qui en ont besoin pour leur tâche, et qui sont tenues à la confidentialité par la loi ou par écrit.
agreement-confidence-demand = Si un tribunal ou une autorité exige de l’exploitant quelque chose qui concerne les signalements de l’organisme, l’exploitant en informe d’abord l’organisme, sauf si la loi l’interdit, et ne remet pas plus que ce qu’il doit.
agreement-confidence-after = La confidentialité continue après la fin de cet accord.

agreement-body-promises = Ce que promet l’organisme
agreement-body-promises-times = Il regarde chaque signalement au plus tard le jour indiqué dans le courriel qui l’annonce. Il confirme la réception de chacun dans le nombre de jours ouvrables qu’il a publié sur sa page, et dit dans le délai qu’il y a publié ce qu’il en fait.
agreement-body-promises-honest = Il clôt un dossier avec l’issue qui est vraie, et donne ses raisons avec des mots que la personne qui signale peut comprendre.
agreement-body-promises-anonymous = Il n’essaie pas de savoir qui est une personne qui signale sans nom : ni en se renseignant autour de lui, ni en comparant des dossiers, ni en laissant deviner la personne visée. Il ne transmet aucun détail qui pourrait révéler qui elle est, sauf si la loi l’y oblige, ou si quelqu’un est en danger et qu’il n’y a pas d’autre moyen.
agreement-body-promises-good-faith = Il ne reproche à personne d’avoir signalé de bonne foi.
agreement-body-promises-fair = Il est équitable envers la personne visée. Un signalement n’est pas une conclusion. Il entend la personne visée avant de décider contre elle, et donne ses raisons.
agreement-body-promises-conflict = Qui connaît en privé la personne qui signale ou la personne visée, ou travaille avec elle ou pour elle, n’ouvre pas le dossier. Quelqu’un d’autre le prend. S’il n’y a personne d’autre, l’organisme le dit à la personne qui signale et indique une autre voie.
agreement-body-promises-keys = Chaque personne de son équipe a son propre compte, sa propre phrase de passe et son propre téléphone. Il a au moins deux responsables, garde sous clé la feuille avec les 24 mots, met fin le jour même à l’accès de qui part, et utilise des appareils qui reçoivent des mises à jour de sécurité.
agreement-body-promises-exports = Il enregistre des fichiers de son espace seulement là où il garde des documents confidentiels.
agreement-body-promises-reach = Il lit sa boîte de courriel les jours ouvrables, la confirme une fois par an, et informe l’exploitant dans un délai de cinq jours ouvrables quand sa personne de contact ou le numéro de celle-ci change. Ce qu’il dit de lui-même sur sa page est vrai.

agreement-operator-promises = Ce que promet l’exploitant
agreement-operator-promises-instructions = Il traite les signalements de l’organisme seulement comme le dit cet accord et comme l’équipe de l’organisme le choisit dans l’espace, et avertit l’organisme s’il pense qu’une demande de l’organisme enfreint la loi.
agreement-operator-promises-sends = Il envoie un signalement seulement aux organismes que la personne qui signale a choisis, à une adresse et avec une clé qu’ils ont confirmées.
agreement-operator-promises-program = Il fait fonctionner le programme publié. S’il le modifie, il publie les modifications, comme le demande la licence. Il installe les correctifs de sécurité dans un délai de dix jours ouvrables, et ceux qui sont urgents tout de suite.
agreement-operator-promises-nobody-else = Il ne montre les dossiers d’un organisme à aucun autre. Il ne vend rien de ce qu’il apprend, n’affiche pas de publicité et ne compte pas les visites.
agreement-operator-promises-helps = Il aide l’organisme, autant qu’il le peut sans pouvoir ouvrir un signalement, dans ce que l’organisme doit à d’autres : répondre aux personnes qui demandent ce qui est détenu sur elles, évaluer les risques, et informer les autorités.
agreement-operator-promises-checks = Il donne à l’organisme ce qu’il faut pour voir que tout cela est respecté, et laisse l’organisme, ou une personne tenue à la confidentialité que l’organisme désigne, le contrôler une fois par an et après un incident.

agreement-security = Sécurité
agreement-security-sealed = Les signalements, les messages et les notes de l’organisme sont scellés avec la clé de l’organisme partout où ils se trouvent. L’exploitant ne garde aucune copie de cette clé et n’a aucun moyen d’en créer une.
agreement-security-server = Seules des personnes que l’exploitant désigne peuvent accéder au serveur, chacune avec son propre accès et un deuxième facteur. La connexion est chiffrée. Aucun journal ne garde l’adresse d’une personne qui visite le site.
agreement-security-backups = Les clés propres au portail sont gardées séparément des sauvegardes. Les sauvegardes sont chiffrées et gardées 30 jours au plus.
agreement-security-limits = Les deux parties savent ce que cela ne protège pas : qui contrôle le serveur en marche peut lire ce qui y passe à ce moment-là.

agreement-breach = Quand quelque chose va mal
agreement-breach-notice = Chaque partie informe l’autre de tout ce qui a pu exposer, faire perdre ou modifier des signalements, des clés ou des comptes : tout de suite, et au plus tard dans les 72 heures après l’avoir constaté. Quand la loi ne donne à l’autre partie que 72 heures pour informer une autorité (RGPD art. 33), dans les 24 heures.
agreement-breach-content = Elle dit ce qui s’est passé et quand, qui est peut-être concerné, ce qu’elle a fait, et à qui s’adresser. Ce qu’elle ne sait pas encore, elle l’envoie plus tard.
agreement-breach-authority = La partie qui répond des données informe l’autorité et les personnes concernées, là où la loi le demande. L’autre partie l’aide.

agreement-others = D’autres qui aident
agreement-others-list = L’exploitant fait appel aux prestataires suivants, et à personne d’autre qui pourrait approcher des signalements. Il en répond comme de lui-même, et les engage par écrit aux mêmes devoirs.
agreement-others-new = Il informe l’organisme au moins 30 jours avant de faire appel à quelqu’un de nouveau. L’organisme peut s’y opposer, et peut partir avant ce jour.
agreement-others-abroad = Rien ne va dans un autre pays que ceux nommés ici, sauf si la loi le permet (RGPD chapitre V ; en Nouvelle-Zélande, information privacy principle 12 ; en Australie, Australian Privacy Principle 8) et que l’organisme en a été informé avant.
agreement-others-hosting = Hébergement, et dans quel pays
agreement-others-mail = Serveur de courriel, et dans quel pays
agreement-others-backups = Où se trouvent les sauvegardes, et dans quel pays

agreement-retention = Combien de temps les choses sont gardées
agreement-retention-reporter = Ce qui appartient à la personne qui signale est gardé et supprimé comme le dit la page du portail sur ce qui est gardé.
agreement-retention-body = L’organisme décide pendant combien de temps il a besoin de ses dossiers, et ne dépasse pas ce que permet sa loi. Il indique à l’exploitant les dossiers clos par leur référence ; l’exploitant les supprime dans les 30 jours, sans les ouvrir. Ils ne sont plus dans ses sauvegardes 30 jours plus tard.

agreement-leaving = Partir
agreement-leaving-body = L’organisme peut partir à tout moment, sans raison. Une personne responsable le fait dans l’espace.
agreement-leaving-operator = L’exploitant peut mettre fin à cet accord avec un préavis de trois mois, et tout de suite si l’organisme l’enfreint gravement et n’y remédie pas dans les 14 jours. Il peut mettre l’organisme en pause tout de suite quand des personnes qui signalent pourraient sinon subir un dommage.
agreement-leaving-export = Avant cela, l’organisme enregistre ses dossiers. Ensuite, ses clés sont détruites, et chaque personne qui y a un dossier ouvert en est informée et voit ce qu’elle peut faire d’autre. Ce que l’exploitant détient alors encore des dossiers de l’organisme, personne ne peut l’ouvrir ; il le supprime dans les 30 jours.

agreement-changes = Changements et coût
agreement-changes-written = Les changements comptent quand les deux parties les ont acceptés par écrit. Si le programme change de sorte qu’une phrase ici n’est plus vraie, l’exploitant le dit à l’avance.
agreement-changes-cost = Ce que l’organisme paie à l’exploitant, s’il paie quelque chose, est écrit ici :

agreement-liability = Responsabilité
agreement-liability-open = À compléter, et à faire vérifier par votre propre avocat ou avocate. Ce modèle n’en dit rien, et c’est voulu : ce qui est équitable et ce qui est permis varie d’un pays à l’autre.

agreement-law = Droit et tribunaux
agreement-law-law = Les parties choisissent le droit qui régit cet accord, et les tribunaux ou la médiation qui en décident. Les obligations que la loi impose à l’une d’elles restent telles qu’elles sont.
agreement-law-which = Droit qui le régit
agreement-law-courts = Tribunaux ou médiation

agreement-signed = Signé
agreement-signed-operator = Pour l’exploitant
agreement-signed-body = Pour l’organisme
agreement-signed-name = Nom
agreement-signed-role = Fonction
agreement-signed-day = Date
agreement-signed-hand = Signature

agreement-sources = Sur quoi s’appuie ce modèle
agreement-sources-text = Ces lois sont nommées parce que des parties du modèle en viennent. D’autres comptent aussi, par exemple sur les dossiers médicaux, sur la protection des enfants et sur votre propre profession. Votre avocat ou avocate sait lesquelles.
agreement-sources-eu = Union européenne : règlement général sur la protection des données (UE) 2016/679, surtout l’art. 28, paragraphe 3, sur ce que promet un sous-traitant, l’art. 32 sur la sécurité et l’art. 33 sur les violations ; l’art. 14 sur l’information des personnes quand des données à leur sujet viennent d’autres personnes, avec ses exceptions. Le Royaume-Uni a gardé ces articles dans son propre UK GDPR.
agreement-sources-nz = Nouvelle-Zélande : Privacy Act 2020, surtout s 11 sur la détention d’informations pour quelqu’un d’autre, Part 6 sur les violations de la vie privée à notifier, et les information privacy principles 3A (informations recueillies auprès d’autres personnes, depuis le 1er mai 2026), 5 (sécurité) et 12 (autres pays).
agreement-sources-au = Australie : Privacy Act 1988, surtout Part IIIC sur les violations de données à notifier, et les Australian Privacy Principles 5 (dire aux gens ce qui est recueilli), 8 (autres pays) et 11 (sécurité).

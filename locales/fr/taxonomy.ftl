# Kinds of violation, their groups and tiers, and the guide "was this okay?". Its English is directory/taxonomy.toml.
# Numbers follow the order of the file: violation-<id>-example-1 is the first of its examples, guide-does-1 the first [[guide_does]], and so on.

severity-critical = Très grave – quelqu’un est peut-être en danger, ou un crime ou un délit a peut-être eu lieu
severity-critical-target = à regarder le jour même ; la sécurité d’abord
severity-serious = Grave – une violation nette des limites professionnelles
severity-serious-target = dans les 2 jours ouvrables
severity-moderate = Une préoccupation : cela pourrait faire du mal à des personnes
severity-moderate-target = dans les 5 jours ouvrables
severity-low = Une inquiétude ou une question
severity-low-target = dans les 10 jours ouvrables

group-sexual = Comportement sexuel
group-boundary = Mélanger les rôles ou franchir des limites personnelles
group-exploitation = Profiter de quelqu’un
group-consent = Pression et absence de consentement
group-privacy = Vie privée et notes
group-respect = Discrimination et manque de respect
group-honesty = Honnêteté sur la formation et les méthodes
group-care = Soins mauvais ou dangereux
group-process = Comment les plaintes sont traitées
group-child = Enfants et jeunes
group-other = Autre chose

violation-sexual_contact = Contact sexuel
violation-sexual_contact-question = Y a-t-il eu un contact sexuel entre vous et le ou la thérapeute ?
violation-sexual_contact-meaning = Le ou la thérapeute a touché votre corps de façon sexuelle, a eu des rapports sexuels avec vous, ou vous a fait faire des gestes sexuels sur son corps. Ce n’est jamais acceptable, même si vous étiez d’accord ou si vous avez commencé.
violation-sexual_contact-example-1 = un baiser pendant une séance
violation-sexual_contact-example-2 = des rapports sexuels au cabinet, à la maison ou en ligne devant la caméra
violation-sexual_contact-example-3 = un contact sexuel présenté comme une partie du traitement

violation-sexual_relationship_former_client = Une relation sexuelle ou amoureuse après la fin de la thérapie
violation-sexual_relationship_former_client-question = Une relation sexuelle ou amoureuse a-t-elle commencé après la fin de la thérapie ?
violation-sexual_relationship_former_client-meaning = Le ou la thérapeute a commencé une relation amoureuse ou des rapports sexuels avec vous après la fin de votre suivi.
violation-sexual_relationship_former_client-example-1 = cela a commencé deux semaines après la dernière séance
violation-sexual_relationship_former_client-example-2 = la thérapie a été arrêtée pour que la relation puisse commencer

violation-sexualised_talk = Remarques sexuelles, séduction ou harcèlement
violation-sexualised_talk-question = Y a-t-il eu des remarques sexuelles, des avances ou une invitation à sortir ensemble ?
violation-sexualised_talk-meaning = Le ou la thérapeute a parlé de votre corps ou de sa propre vie sexuelle, vous a fait des avances, vous a proposé de sortir ensemble, ou a posé des questions sexuelles sans rapport avec la raison de votre venue.
violation-sexualised_talk-example-1 = des remarques sur votre corps
violation-sexualised_talk-example-2 = vous raconter ses fantasmes
violation-sexualised_talk-example-3 = des messages sexuels la nuit
violation-sexualised_talk-example-4 = vous demander un rendez-vous amoureux

violation-nudity_request = Demande de vous déshabiller, ou thérapeute qui se déshabille
violation-nudity_request-question = Vous a-t-on demandé de vous déshabiller, ou cette personne s’est-elle déshabillée ?
violation-nudity_request-meaning = On vous a demandé d’enlever des vêtements, de montrer des parties de votre corps ou d’envoyer des images intimes, ou le ou la thérapeute a fait l’une de ces choses.
violation-nudity_request-example-1 = se déshabiller « pour prendre conscience du corps »
violation-nudity_request-example-2 = une demande de montrer les organes génitaux en vidéo
violation-nudity_request-example-3 = des photos intimes à envoyer, comme un devoir

violation-observed_sexual_activity = Demande de faire quelque chose de sexuel sous son regard
violation-observed_sexual_activity-question = Vous a-t-on demandé de faire quelque chose de sexuel sous son regard ?
violation-observed_sexual_activity-meaning = Le ou la thérapeute vous a demandé, à vous ou à vous et votre partenaire, d’avoir une activité sexuelle sous son regard, sur place ou devant la caméra.
violation-observed_sexual_activity-example-1 = un couple à qui l’on demande de montrer un exercice dans la pièce
violation-observed_sexual_activity-example-2 = une demande de vous masturber pendant un appel vidéo

violation-recording_intimate = Enregistrement secret ou intime
violation-recording_intimate-question = Quelque chose de privé a-t-il été enregistré, gardé ou partagé sans votre accord ?
violation-recording_intimate-meaning = Des séances ou des images intimes ont été enregistrées, gardées ou partagées sans votre accord clair.
violation-recording_intimate-example-1 = une caméra cachée
violation-recording_intimate-example-2 = des captures d’écran d’une séance en vidéo
violation-recording_intimate-example-3 = une menace de partager des images

violation-touch_without_consent = Contact physique non voulu
violation-touch_without_consent-question = Y a-t-il eu un contact physique alors que vous ne le vouliez pas, ou sans que l’on vous demande ?
violation-touch_without_consent-meaning = Il y a eu, de la part du ou de la thérapeute, une étreinte, un massage ou un autre contact physique alors que vous ne le vouliez pas, ou sans que l’on vous demande d’abord.
violation-touch_without_consent-example-1 = de longues étreintes que vous ne pouviez pas refuser
violation-touch_without_consent-example-2 = une main sur la cuisse
violation-touch_without_consent-example-3 = un massage pendant une thérapie par la parole

violation-surrogacy_as_therapy = Du sexe ou du « travail corporel » proposé comme thérapie
violation-surrogacy_as_therapy-question = Vous a-t-on proposé du sexe, un massage ou du « travail corporel » comme thérapie ?
violation-surrogacy_as_therapy-meaning = Le ou la thérapeute vous a proposé d’être votre partenaire sexuel pour vous exercer, ou a présenté le recours à un ou une partenaire de substitution, le massage sensuel ou le travail corporel comme de la sexothérapie ordinaire.
violation-surrogacy_as_therapy-example-1 = « je peux être votre partenaire de substitution »
violation-surrogacy_as_therapy-example-2 = une demande de payer plus pour des séances avec contact physique
violation-surrogacy_as_therapy-example-3 = une pression pour aller vers une personne (partenaire de substitution) que le ou la thérapeute a choisie

violation-dual_relationship = Relation mélangée (amitié, travail, affaires, logement …)
violation-dual_relationship-question = Y avait-il aussi entre vous une amitié, un emploi, des cours, un logement ou des affaires ?
violation-dual_relationship-meaning = Il y avait aussi, entre vous et le ou la thérapeute, une amitié, un emploi, des cours, une location, des affaires ou un lien par la famille, et cela a gêné votre suivi.
violation-dual_relationship-example-1 = vous employer pour travailler à son service
violation-dual_relationship-example-2 = vous inviter à des fêtes
violation-dual_relationship-example-3 = suivre aussi votre ex sans vous le dire

violation-grooming_pattern = Petits pas au-delà de la limite, traitement spécial
violation-grooming_pattern-question = La limite a-t-elle été dépassée à petits pas, ou avez-vous eu un traitement spécial ?
violation-grooming_pattern-meaning = Les choses ont changé peu à peu : séances plus longues, séances gratuites, cadeaux, secrets, messages la nuit, « vous êtes à part », rencontres à l’extérieur.
violation-grooming_pattern-example-1 = des séances déplacées le soir, quand il n’y a plus personne
violation-grooming_pattern-example-2 = une demande de garder des choses secrètes
violation-grooming_pattern-example-3 = vous dire que personne d’autre ne vous comprend

violation-therapist_self_disclosure = Les séances parlaient surtout du ou de la thérapeute
violation-therapist_self_disclosure-question = Vos séances parlaient-elles surtout du ou de la thérapeute ?
violation-therapist_self_disclosure-meaning = Le ou la thérapeute a utilisé vos séances pour ses propres problèmes, sentiments ou besoins.
violation-therapist_self_disclosure-example-1 = parler de son divorce pendant la plus grande partie de l’heure
violation-therapist_self_disclosure-example-2 = vous demander du réconfort

violation-out_of_hours_contact = Contacts hors séance qui ne semblaient pas normaux
violation-out_of_hours_contact-question = Y a-t-il eu, hors des séances, des contacts qui ne vous semblaient pas normaux ?
violation-out_of_hours_contact-meaning = Des appels, des messages, des contacts sur les réseaux sociaux ou des visites qui ne concernaient ni des rendez-vous ni un soutien convenu.
violation-out_of_hours_contact-example-1 = des textos tard la nuit
violation-out_of_hours_contact-example-2 = vous suivre sur les réseaux sociaux
violation-out_of_hours_contact-example-3 = venir chez vous ou à votre travail

violation-financial_exploitation = Argent, cadeaux ou services rendus
violation-financial_exploitation-question = S’agissait-il d’argent, de cadeaux ou de services que vous lui rendiez ?
violation-financial_exploitation-meaning = Le ou la thérapeute a fait payer trop cher, a emprunté de l’argent, a accepté de gros cadeaux, vous a fait travailler gratuitement ou a fait pression pour que vous achetiez des choses.
violation-financial_exploitation-example-1 = un prêt d’une personne suivie
violation-financial_exploitation-example-2 = une année payée d’avance et pas de remboursement
violation-financial_exploitation-example-3 = du travail gratuit

violation-insurance_fraud = Fausses factures ou fausses demandes de remboursement
violation-insurance_fraud-question = A-t-on facturé ou déclaré quelque chose qui n’a pas eu lieu ?
violation-insurance_fraud-meaning = Des séances facturées qui n’ont pas eu lieu, ou une assurance ou l’ACC (en Nouvelle-Zélande) sollicitée pour autre chose.
violation-insurance_fraud-example-1 = une facture pour des séances annulées
violation-insurance_fraud-example-2 = une demande de signer des formulaires vides

violation-emotional_control = Contrôle, menaces ou dépendance
violation-emotional_control-question = Y a-t-il eu du contrôle, des menaces, ou l’impression que vous ne pouviez pas partir ?
violation-emotional_control-meaning = Le ou la thérapeute a contrôlé vos choix, a coupé vos liens avec d’autres personnes, vous a fait des menaces, ou vous a donné l’impression que vous ne pouviez pas partir.
violation-emotional_control-example-1 = vous dire de ne plus voir vos proches
violation-emotional_control-example-2 = « sans moi, vous allez vous effondrer »
violation-emotional_control-example-3 = une menace de répéter à d’autres ce que vous avez dit

violation-no_informed_consent = Pas d’explication à l’avance, ou pas de demande d’accord
violation-no_informed_consent-question = A-t-on fait quelque chose sans vous dire à quoi vous attendre, ou sans vous demander ?
violation-no_informed_consent-meaning = On ne vous a pas dit comment marche la thérapie, ses risques, ses coûts ou les limites du secret, ou l’on a fait quelque chose sans vous demander.
violation-no_informed_consent-example-1 = une nouvelle méthode essayée sans explication
violation-no_informed_consent-example-2 = un ou une stagiaire, ou un enregistrement, sans vous demander
violation-no_informed_consent-example-3 = aucune explication sur la confidentialité

violation-coerced_disclosure = Pression pour en dire plus que vous ne vouliez
violation-coerced_disclosure-question = A-t-on fait pression pour que vous en disiez plus que vous ne vouliez ?
violation-coerced_disclosure-meaning = On a fait pression pour que vous donniez des détails sexuels ou douloureux avant que ce soit le bon moment pour vous, ou sans rapport avec vos objectifs.
violation-coerced_disclosure-example-1 = continuer à demander des détails sur des abus après votre refus
violation-coerced_disclosure-example-2 = refuser de continuer si vous ne décriviez pas des actes sexuels

violation-coerced_homework = Pression pour faire des exercices sexuels
violation-coerced_homework-question = A-t-on fait pression pour que vous fassiez des exercices sexuels ?
violation-coerced_homework-meaning = On a fait pression pour que vous fassiez des exercices sexuels, ou que vous les racontiez en détail, alors que vous ne le vouliez pas.
violation-coerced_homework-example-1 = vous dire d’avoir des rapports sexuels avec un ou une partenaire comme devoir, après votre refus
violation-coerced_homework-example-2 = vous donner l’impression d’avoir échoué
violation-coerced_homework-example-3 = des exercices à faire dans la pièce

violation-ignored_withdrawal = Refus de vous laisser arrêter
violation-ignored_withdrawal-question = Vouliez-vous arrêter, sans que l’on vous laisse le faire ?
violation-ignored_withdrawal-meaning = Vous vouliez arrêter, changer de thérapeute ou retirer votre consentement, et le ou la thérapeute ne l’a pas accepté.
violation-ignored_withdrawal-example-1 = continuer à fixer des séances
violation-ignored_withdrawal-example-2 = vous menacer de frais ou d’utiliser vos notes si vous partiez

violation-confidentiality_breach = Ce que vous avez dit a été répété à d’autres
violation-confidentiality_breach-question = Cette personne a-t-elle répété à d’autres ce que vous avez dit ?
violation-confidentiality_breach-meaning = Le ou la thérapeute a parlé à quelqu’un de vous ou de vos séances sans votre accord et sans raison légale.
violation-confidentiality_breach-example-1 = le dire à votre partenaire
violation-confidentiality_breach-example-2 = en bavarder avec un ou une collègue, ou à l’église
violation-confidentiality_breach-example-3 = publier quelque chose sur vous en ligne

violation-records_privacy = Notes mal tenues ou données mal protégées
violation-records_privacy-question = Les notes sur vous étaient-elles fausses, absentes ou mal protégées, ou vous les a-t-on refusées ?
violation-records_privacy-meaning = Les notes manquaient, étaient fausses, se trouvaient là où d’autres pouvaient les lire, étaient perdues, ou l’on vous en a refusé une copie.
violation-records_privacy-example-1 = aucune note
violation-records_privacy-example-2 = un refus de vous laisser voir votre dossier
violation-records_privacy-example-3 = des séances sur une application peu sûre
violation-records_privacy-example-4 = une fuite de données

violation-no_confidentiality_limits = Limites du secret non expliquées
violation-no_confidentiality_limits-question = A-t-on omis de vous expliquer quand il faut parfois informer quelqu’un d’autre ?
violation-no_confidentiality_limits-meaning = On ne vous a pas dit au début dans quels cas le ou la thérapeute pourrait devoir informer quelqu’un d’autre.
violation-no_confidentiality_limits-example-1 = la surprise d’un signalement à un autre service
violation-no_confidentiality_limits-example-2 = une thérapie de couple sans règle sur les secrets

violation-discrimination = Jugements ou mauvais traitement à cause de ce que vous êtes
violation-discrimination-question = Y a-t-il eu des jugements ou un mauvais traitement à cause de ce que vous êtes ?
violation-discrimination-meaning = On a porté des jugements sur vous, on s’est moqué de vous ou l’on vous a donné moins de respect à cause de votre sexualité, de votre genre, de votre façon de vivre vos relations, de votre culture, de votre religion, d’un handicap, de votre corps ou de votre travail.
violation-discrimination-example-1 = dire que des pratiques BDSM ou le polyamour sont une maladie
violation-discrimination-example-2 = utiliser exprès le mauvais genre pour parler de vous
violation-discrimination-example-3 = un manque de respect pour les valeurs ou la langue maories

violation-conversion_practice = Tentative de changer votre sexualité ou votre genre
violation-conversion_practice-question = A-t-on essayé de changer votre sexualité ou votre genre ?
violation-conversion_practice-meaning = Le ou la thérapeute a essayé de changer ou de réprimer votre orientation sexuelle, votre identité de genre ou la façon dont vous l’exprimez.
violation-conversion_practice-example-1 = des séances pour « devenir hétéro »
violation-conversion_practice-example-2 = des prières ou des exercices pour cesser d’être trans
violation-conversion_practice-example-3 = vous dire que cela se guérit

violation-cultural_harm = Culture, langue ou famille (whānau) ignorées
violation-cultural_harm-question = A-t-on ignoré ou rabaissé votre culture, votre langue, votre foi ou votre famille (whānau) ?
violation-cultural_harm-meaning = Votre culture, votre foi, votre langue ou votre place dans la famille ont été ignorées ou rabaissées, ou l’on vous a refusé un ou une interprète ou une personne de soutien.
violation-cultural_harm-example-1 = refuser une personne de soutien
violation-cultural_harm-example-2 = ignorer les usages maoris (tikanga)
violation-cultural_harm-example-3 = faire des blagues sur votre accent

violation-misrepresented_credentials = Faux titre ou pas d’autorisation
violation-misrepresented_credentials-question = Cette personne a-t-elle dit être inscrite, autorisée ou membre, alors que ce n’était pas vrai ?
violation-misrepresented_credentials-meaning = La personne a dit être inscrite, autorisée, certifiée ou membre alors que ce n’était pas vrai, ou a utilisé un titre protégé.
violation-misrepresented_credentials-example-1 = un faux certificat AASECT
violation-misrepresented_credentials-example-2 = une autorisation d’un autre pays présentée comme locale
violation-misrepresented_credentials-example-3 = « psychologue », mais pas dans le registre

violation-vague_qualifications = Pas de réponse aux questions sur sa formation
violation-vague_qualifications-question = Cette personne a-t-elle évité vos questions sur sa formation ?
violation-vague_qualifications-meaning = Le ou la thérapeute a évité les questions sur sa formation, sa supervision, son assurance, ses méthodes ou l’organisme auquel il ou elle appartient.
violation-vague_qualifications-example-1 = « faites-moi confiance, j’ai aidé des centaines de gens »
violation-vague_qualifications-example-2 = aucun nom d’association
violation-vague_qualifications-example-3 = de la colère quand vous demandiez

violation-false_claims = Fausses promesses ou traitement sans preuve
violation-false_claims-question = Vous a-t-on promis une guérison, ou vendu comme prouvé quelque chose qui ne l’est pas ?
violation-false_claims-meaning = Des promesses de guérison, de faux avis, ou des méthodes sans preuve présentées comme prouvées.
violation-false_claims-example-1 = des résultats garantis en 3 séances
violation-false_claims-example-2 = vous dire d’arrêter un médicament

violation-outside_competence = Travail au-delà de ses compétences
violation-outside_competence-question = Cette personne a-t-elle pris en charge quelque chose sans avoir la formation pour cela ?
violation-outside_competence-meaning = Le ou la thérapeute a pris en charge des problèmes sans avoir la formation pour cela, ou ne vous a pas proposé d’autre adresse quand il vous fallait un médecin ou une autre aide.
violation-outside_competence-example-1 = traiter un problème médical comme s’il était psychologique
violation-outside_competence-example-2 = ne pas orienter vers d’autres en cas de traumatisme ou d’automutilation

violation-retraumatising_care = Méthodes trop rapides ou qui font du mal
violation-retraumatising_care-question = Est-on allé trop vite, ou a-t-on utilisé des méthodes qui vous ont fait du mal ?
violation-retraumatising_care-meaning = On a utilisé des méthodes qui vous submergeaient, sans tenir compte du traumatisme, du rythme ou de la sécurité.
violation-retraumatising_care-example-1 = vous forcer à revivre une agression
violation-retraumatising_care-example-2 = ignorer la panique ou la sidération

violation-abandonment = Suivi arrêté sans prévenir
violation-abandonment-question = A-t-on arrêté d’un coup, en vous laissant sans aide ?
violation-abandonment-meaning = La thérapie a été arrêtée d’un coup, sans raison, sans fin préparée et sans autre adresse, alors que vous aviez encore besoin d’aide.
violation-abandonment-example-1 = plus aucune réponse après une confidence
violation-abandonment-example-2 = la fin annoncée par texto après vos questions sur les limites

violation-ignored_risk = Danger ignoré, pour vous ou quelqu’un d’autre
violation-ignored_risk-question = Avez-vous parlé d’un danger, et rien n’a été fait ?
violation-ignored_risk-meaning = Vous avez parlé au ou à la thérapeute d’un grave danger et rien n’a été fait.
violation-ignored_risk-example-1 = ignorer des pensées suicidaires
violation-ignored_risk-example-2 = ignorer la violence d’un ou d’une partenaire en thérapie de couple

violation-intoxication_impairment = Alcool, drogue ou mauvais état de santé au travail
violation-intoxication_impairment-question = Cette personne semblait-elle ivre, sous l’effet de drogues ou trop mal pour travailler ?
violation-intoxication_impairment-meaning = Le ou la thérapeute semblait sous l’effet de l’alcool ou de drogues, ou trop mal pour travailler sans danger.
violation-intoxication_impairment-example-1 = une odeur d’alcool
violation-intoxication_impairment-example-2 = s’endormir
violation-intoxication_impairment-example-3 = proposer des drogues ou un « remède » pendant une séance

violation-supervisee_exploitation = Abus envers une personne en formation ou supervisée
violation-supervisee_exploitation-question = Une personne qui supervise ou forme a-t-elle fait cela à quelqu’un qu’elle forme ?
violation-supervisee_exploitation-meaning = Une personne qui supervise ou forme a eu un comportement sexuel envers une personne étudiante, en formation ou supervisée, l’a harcelée ou s’est servie d’elle.
violation-supervisee_exploitation-example-1 = une pression pour obtenir du sexe en échange d’une bonne évaluation
violation-supervisee_exploitation-example-2 = une thérapie de formation utilisée pour des commérages

violation-retaliation = Représailles pour avoir parlé
violation-retaliation-question = Y a-t-il eu des représailles ou des menaces parce que vous avez parlé ?
violation-retaliation-meaning = Après vos questions ou votre plainte, le ou la thérapeute vous a fait des menaces, vous a fait honte, vous a fait un procès, a pris contact avec vous, a révélé des choses sur vous, ou a arrêté votre suivi.
violation-retaliation-example-1 = un message d’insultes après une plainte
violation-retaliation-example-2 = une menace de poursuite pour diffamation
violation-retaliation-example-3 = dire à d’autres que vous n’êtes pas stable

violation-no_complaints_process = Aucun moyen de porter plainte, ou plainte ignorée
violation-no_complaints_process-question = N’y avait-il aucun moyen de porter plainte, ou personne n’a-t-il répondu ?
violation-no_complaints_process-meaning = On ne vous a pas dit comment porter plainte, ou une plainte au cabinet a été ignorée.
violation-no_complaints_process-example-1 = aucune règle écrite
violation-no_complaints_process-example-2 = aucune réponse pendant des mois
violation-no_complaints_process-example-3 = vous dire que les plaintes ne sont pas permises

violation-contact_with_minor = Un enfant ou une personne jeune était concerné
violation-contact_with_minor-question = Une personne de moins de 18 ans était-elle concernée ?
violation-contact_with_minor-meaning = Le ou la thérapeute a eu un comportement sexuel envers une personne de moins de 18 ans, l’a harcelée ou a franchi des limites avec elle, ou a mis un enfant en danger.
violation-contact_with_minor-example-1 = des messages sexuels à une personne suivie de 15 ans
violation-contact_with_minor-example-2 = voir une personne adolescente sans témoin hors des séances
violation-contact_with_minor-example-3 = du mal fait à l’enfant d’une personne suivie

violation-other_unsure = Autre chose, ou je ne sais pas
violation-other_unsure-question = Était-ce autre chose, ou ne savez-vous pas bien ?
violation-other_unsure-meaning = Cela ne vous a pas semblé normal et vous ne savez pas comment l’appeler. Vous n’avez pas besoin du mot juste pour le signaler.

guide-does-1 = Parler. La sexothérapie, c’est parler, réfléchir et planifier.
guide-does-2 = Vous laisser choisir la direction, le rythme et ce que vous racontez.
guide-does-3 = Expliquer au début le secret, et quand il a des limites.
guide-does-4 = Proposer des exercices que vous pouvez faire en privé, à votre rythme, seulement si vous le voulez.
guide-does-5 = Vous laisser arrêter ou changer d’avis à tout moment.
guide-does-6 = Répondre aux questions sur la formation, les méthodes, la supervision et l’organisme d’appartenance.
guide-does-7 = Accueillir votre identité, votre orientation, votre culture et votre façon de vivre vos relations.
guide-does-8 = Être parfois difficile. Se sentir mal à l’aise ou remis en question n’est pas la même chose qu’être en danger.
guide-does-9 = Inclure votre partenaire, si vous êtes d’accord tous les deux.
guide-does-10 = Vous envoyer chez un médecin si la cause peut être médicale.

guide-does-not-1 = Vous toucher de façon sexuelle, ou avoir des rapports sexuels avec vous.
guide-does-not-2 = Vous demander de vous déshabiller.
guide-does-not-3 = Vous regarder, vous ou votre partenaire, dans une activité sexuelle, dans la pièce ou devant la caméra.
guide-does-not-4 = Jouer le rôle de votre partenaire sexuel ou de partenaire de substitution.
guide-does-not-5 = Vous pousser à donner des détails avant que ce soit le bon moment pour vous.
guide-does-not-6 = Parler de vous à d’autres sans votre accord, sauf si la loi le dit ou si quelqu’un est en grave danger.
guide-does-not-7 = Dire que votre sexualité, votre genre ou vos relations sont une maladie, ou essayer de les changer.
guide-does-not-8 = Faire avec vous, pendant la séance, des exercices physiques ou sexuels.

red-flag-1 = Il y a des allusions à un rapprochement physique.
red-flag-2 = Sa formation reste vague, ou vous ne trouvez son nom dans aucun registre.
red-flag-3 = Vos questions restent sans réponse, ou provoquent de la colère.
red-flag-4 = On vous demande de garder quelque chose secret.
red-flag-5 = Les séances deviennent plus longues, plus tardives, gratuites, ou changent de lieu, sans raison claire.
red-flag-6 = Le ou la thérapeute parle de sa propre vie sexuelle, ou vous fait des compliments sur votre corps.
red-flag-7 = Le ou la thérapeute vous envoie des messages la nuit ou vous contacte sur les réseaux sociaux.
red-flag-8 = Le ou la thérapeute vous dit quoi faire au lieu de travailler avec vous, ou dit que vous n’y arriverez pas sans son aide.
red-flag-9 = Le ou la thérapeute propose un travail avec contact physique, un massage, ou d’être votre partenaire d’exercice.
red-flag-10 = Vous sentez que vous ne pouvez pas dire non.

grey-area-1-question = Mon ou ma thérapeute m’a posé des questions détaillées sur ma vie sexuelle.
grey-area-1-answer = C’est souvent normal en sexothérapie, si cela concerne vos objectifs, si l’on vous a dit pourquoi, et si vous pouvez dire non. Ce n’est pas normal si cela semble être pour le ou la thérapeute, ou si cela continue après que vous avez dit stop.
grey-area-2-question = Mon ou ma thérapeute nous a donné des exercices de toucher à faire à la maison.
grey-area-2-answer = Cela peut être normal : des exercices à deux, faits en privé à la maison, par choix. Ce n’est pas normal pendant la séance, devant la caméra, ou sous la pression.
grey-area-3-question = Mon ou ma thérapeute m’a donné une accolade.
grey-area-3-answer = Il y a des thérapeutes qui proposent une accolade à un moment difficile si vous la voulez clairement. Ce n’est pas normal si l’on ne vous a pas demandé, si vous ne pouviez pas refuser, ou si c’est devenu régulier ou intime. La sexothérapie elle-même n’utilise pas le toucher.
grey-area-4-question = J’avais des sentiments pour mon ou ma thérapeute, ou c’est moi qui ai commencé.
grey-area-4-answer = Avoir des sentiments est courant. Garder la limite est toujours le travail du ou de la thérapeute. Ce n’est pas votre faute.
grey-area-5-question = Lors d’un soin médical ou de kiné (physiothérapie) du périnée, on m’a fait un examen.
grey-area-5-answer = Un examen physique peut être un vrai soin médical, avec votre accord, une raison, et la présence d’une autre personne si vous le voulez. Il ne fait pas partie d’une thérapie par la parole. Si cela ne vous a pas semblé normal, vous pouvez quand même demander ou signaler.
grey-area-6-question = J’ai vu une personne qui travaille comme partenaire de substitution ou en sexologie corporelle, pas en sexothérapie.
grey-area-6-answer = C’est un autre travail, où le toucher peut être convenu à l’avance. On peut quand même signaler un accord non respecté, des mensonges sur ce que c’était, ou la pression d’un ou d’une thérapeute pour que vous y alliez.
grey-area-7-question = Mon ou ma thérapeute en a parlé à quelqu’un, en pensant que j’étais en danger ou que quelqu’un d’autre l’était.
grey-area-7-answer = La loi peut le permettre ou l’exiger. Normalement, on devrait vous le dire. Si vous pensez que c’est allé trop loin, vous pouvez vous adresser à l’autorité de protection des données ou à l’organisme.
grey-area-8-question = C’est terminé, mais je me sens toujours mal et je ne sais pas bien pourquoi.
grey-area-8-answer = Vous pouvez écrire ce qui s’est passé et décider plus tard. Vous n’avez pas besoin de l’envoyer.

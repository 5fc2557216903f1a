# How mail gets through, for the operator.

operator-delivery-link = Comment le courriel passe
operator-delivery-heading = Comment le courriel passe
operator-delivery-queue = Ce qui attend de partir
operator-delivery-dispatches = Courriels sur des dossiers
operator-delivery-others = Autres courriels
operator-delivery-troubles = Organismes que le courriel n’atteint pas
operator-delivery-troubles-none = Aucun message n’a échoué ni n’est revenu.
operator-delivery-tried = Courriels essayés en vain, qui seront réessayés
operator-delivery-late = Courriels longtemps en chemin
operator-delivery-answer = Ce que leur serveur de courriel a répondu
operator-delivery-retry = Les réessayer tous maintenant
operator-delivery-doubts = Adresses en doute
operator-delivery-doubts-none = Aucune.
operator-delivery-doubt = un courriel à son adresse est revenu le { $day }. Appelez l’organisme : une personne qui dirige l’espace peut confirmer l’adresse, ou en donner une autre.
operator-delivery-certificates = Certificats qui prennent bientôt fin
operator-delivery-certificates-none = Aucun.
operator-delivery-certificate-ends = prend fin le { $day }. Les personnes qui dirigent l’espace ont été prévenues par courriel.
operator-delivery-certificate-over = ne peut plus servir : les courriels partent en texte simple, sans contenu. Demandez-en un nouveau à l’organisme.

operator-delivery-test = Envoyer un essai
operator-delivery-test-text = Ceci envoie un courriel d’essai sans passer par la file. Vous voyez tout de suite si le serveur de courriel l’accepte. S’il arrive dans la boîte, seul un regard dans cette boîte le dit.
operator-delivery-test-to = À quelle adresse
operator-delivery-test-button = Envoyer un essai
operator-delivery-test-taken = Le serveur de courriel l’a accepté. Regardez dans la boîte, aussi parmi les indésirables.
operator-delivery-test-not-taken = Le serveur de courriel ne l’a pas accepté.
operator-delivery-test-wait = Plusieurs essais viennent d’être envoyés. Réessayez dans dix minutes.
mail-test-subject = Un essai
mail-test-text = Ceci est un essai de { $operator }, pour voir si le courriel arrive ici. Il n’y a rien à faire.

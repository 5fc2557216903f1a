# How mail gets through, for the operator.

operator-delivery-link = Comment le courriel passe
operator-delivery-heading = Comment le courriel passe
operator-delivery-queue = Ce qui attend de partir
operator-delivery-dispatches = Courriels sur des dossiers
operator-delivery-others = Autres courriels
operator-delivery-troubles = Organismes que le courriel n’atteint pas
operator-delivery-troubles-none = Le courriel les atteint tous.
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

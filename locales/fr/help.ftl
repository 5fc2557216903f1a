# Support lines.

help-title = Soutien
help-heading = Parler à quelqu’un
help-lead = Ces personnes écoutent. Vous n’avez pas besoin de donner votre nom, et rien ne vous oblige à signaler quoi que ce soit, ni ici ni là-bas.
help-country = Où êtes-vous ?
help-country-none = Choisissez un pays
help-show = Afficher les lignes d’écoute
help-in = Soutien : { $country }
help-more = Autre soutien
help-anywhere = Dans plus d’un pays
help-danger-heading = Si quelqu’un est en danger maintenant
help-danger-text = Personne ici ne lit ceci 24 heures sur 24. Appelez le numéro d’urgence.
help-danger-more = D’autres lignes d’écoute
help-call = Appeler
help-text = Texto (SMS)
help-hours = { $hours }
help-site = { $name } sur le web
help-unchecked = Nous n’avons pas encore pu vérifier ce numéro auprès du service.
help-as-of = Cette liste a été vérifiée en entier pour la dernière fois le { $day }. Les numéros et les horaires changent : si l’un ne répond pas, essayez-en un autre.
help-traces = Un appel peut figurer sur une facture de téléphone et dans la liste des appels. Une page que vous ouvrez là peut figurer dans la liste des pages visitées.
help-report = Si vous voulez aussi raconter ce qui s’est passé, vous pouvez le faire ici.

support-kind-emergency = Danger maintenant
support-kind-sexual_harm = Violences sexuelles
support-kind-crisis = Crise, à toute heure
support-kind-family_violence = Violence à la maison
support-kind-lgbtq = Personnes LGBTQ+
support-kind-youth = Jeunes
support-kind-men = Hommes
support-kind-indigenous = Personnes autochtones
support-kind-therapy_harm = Tort subi en thérapie
support-kind-complaint_help = Aide pour porter plainte
support-kind-health = Santé
support-kind-child_protection = Enfant en danger

# Support lines.

help-title = Support
help-heading = Talk to somebody
help-lead = These people listen. You do not have to give your name, and you do not have to report anything, here or there.
help-country = Where are you?
help-country-none = Choose a country
help-show = Show support lines
help-in = Support in { $country }
help-more = More support
help-anywhere = In more than one country
help-danger-heading = If somebody is in danger now
help-danger-text = Nobody here reads this around the clock. Call the emergency number.
help-danger-more = More support lines
help-call = Call
help-text = Text
help-hours = { $hours }
help-site = { $name } on the web
help-unchecked = We have not been able to check this number with the service yet.
help-as-of = This list was last checked as a whole on { $day }. Numbers and hours change: if one does not answer, try another.
help-traces = A call can show on a phone bill and in the list of calls. A page you open there can show in the list of pages you visited.
help-report = If you also want to tell what happened, you can do that here.

support-kind-emergency = Danger now
support-kind-sexual_harm = Sexual harm
support-kind-crisis = Crisis, at any time
support-kind-family_violence = Violence at home
support-kind-lgbtq = Rainbow people
support-kind-youth = Young people
support-kind-men = Men
support-kind-indigenous = Indigenous people
support-kind-therapy_harm = Harmed in therapy
support-kind-complaint_help = Help to complain
support-kind-health = Health
support-kind-child_protection = A child at risk

# Support lines.

help-title = Apoyo
help-heading = Hablar con alguien
help-lead = Estas personas escuchan. No tienes que dar tu nombre, y no tienes que reportar nada, ni aquí ni allí.
help-country = ¿Dónde estás?
help-country-none = Elige un país
help-show = Mostrar líneas de ayuda
help-in = Apoyo en { $country }
help-more = Más apoyo
help-anywhere = En más de un país
help-danger-heading = Si alguien está en peligro ahora
help-danger-text = Nadie aquí lee esto las 24 horas. Llama al número de emergencias.
help-danger-more = Más líneas de ayuda
help-call = Llamar
help-text = Mensaje de texto
help-hours = { $hours }
help-site = { $name } en internet
help-unchecked = Todavía no hemos podido comprobar este número con el servicio.
help-as-of = Esta lista se revisó entera por última vez el { $day }. Los números y los horarios cambian: si uno no responde, prueba otro.
help-traces = Una llamada puede aparecer en una factura de teléfono y en la lista de llamadas. Una página que abras allí puede aparecer en la lista de páginas que visitaste.
help-report = Si además quieres contar lo que pasó, puedes hacerlo aquí.

support-kind-emergency = Peligro ahora
support-kind-sexual_harm = Daño sexual
support-kind-crisis = Crisis, a cualquier hora
support-kind-family_violence = Violencia en el hogar
support-kind-lgbtq = Personas LGBTQ
support-kind-youth = Jóvenes
support-kind-men = Hombres
support-kind-indigenous = Pueblos indígenas
support-kind-therapy_harm = Daño sufrido en terapia
support-kind-complaint_help = Ayuda para presentar una queja
support-kind-health = Salud
support-kind-child_protection = Menores en riesgo

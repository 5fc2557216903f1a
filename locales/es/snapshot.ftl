# What a body gets: headings, labels, and the words of some answers. The reporter sees the same before sending.

snapshot-section-practitioner = Terapeuta
snapshot-section-place = Dónde
snapshot-section-kinds = Qué tipo de cosa pasó
snapshot-section-account = Qué pasó, con las palabras de quien reporta
snapshot-section-time = Cuándo
snapshot-section-safety = Seguridad
snapshot-section-reporter = Quién lo cuenta
snapshot-section-handlers_only = Solo para las personas que lo tramitan, no para la persona terapeuta

snapshot-practitioner-name = Nombre
snapshot-practitioner-other-names = Otros nombres u otras formas de escribirlo
snapshot-practitioner-title = Cómo se presenta
snapshot-practitioner-practice = Consulta
snapshot-practitioner-website = Sitio web
snapshot-practitioner-platform = Plataforma o aplicación
snapshot-practitioner-contact = Teléfono, sitio o perfil
snapshot-practitioner-register-number = Número de registro
snapshot-practitioner-clues = Lo que quien reporta recuerda sobre quién fue
snapshot-professions = Profesión
snapshot-registered-with = Se dice que está en el registro de
snapshot-member-of = Se dice que es miembro de
snapshot-not-member-of = Se buscó, y no aparece en la lista de

snapshot-care-country = País de la terapia
snapshot-care-region = Estado o región
snapshot-online = En línea
snapshot-practitioner-country = País de la persona terapeuta
snapshot-practitioner-region = Estado o región de la persona terapeuta

snapshot-violations = Tipos

snapshot-narrative = Relato
snapshot-who-knows = Quién más lo sabe
snapshot-wanted-outcome = Lo que espera quien reporta

snapshot-happened-from = Desde
snapshot-happened-to = Hasta
snapshot-therapy-ended = Última sesión
snapshot-discovered = Cuándo se entendió
snapshot-client-age = Edad de quien iba a terapia cuando empezó

snapshot-imminent = Puede que alguien esté en peligro ahora
snapshot-minor = Quien iba a terapia tenía menos de 18 años
snapshot-unsafe-to-contact = No es seguro llamar por teléfono, escribir ni enviar correos a quien reporta
snapshot-withhold-from-practitioner = Decírselo a la persona terapeuta podría poner a alguien en peligro

snapshot-reporter = Quién reporta
snapshot-client-agrees = ¿Está de acuerdo quien iba a terapia?
snapshot-reported-as = Enviado
snapshot-anonymity = Lo que se puede saber de quien reporta
snapshot-reporter-name = Nombre
snapshot-reporter-contact = Cómo contactar con quien reporta

snapshot-triage-only = No mostrar a la persona terapeuta

snapshot-yes = Sí
snapshot-no = No
snapshot-anonymity-anonymous = Ningún nombre, ni manera de responder
snapshot-anonymity-anonymous_reachable = Ningún nombre; los mensajes llegan a quien reporta por este portal
snapshot-anonymity-named_to_body = Este organismo puede saber el nombre

snapshot-alert-urgent = Urgente: puede que alguien esté en peligro ahora, que se trate de una persona menor de edad, que la persona terapeuta se haya puesto en contacto, o que quien reporta tema represalias por contarlo. Véanlo primero.
snapshot-alert-withhold_from_practitioner = Quien reporta dice que decírselo a la persona terapeuta podría poner a alguien en peligro. Les pide que no se lo digan y que no dejen que esa persona adivine que hay un reporte.
snapshot-alert-no_contact = No es seguro llamar por teléfono, escribir ni enviar correos a quien reporta. Usen solo este portal.
snapshot-alert-check_membership = Quien reporta no pudo comprobar si la persona terapeuta es miembro de su organismo. Averígüenlo primero.


# ---- the same in a letter that its writer sends. What is not here is said as above.
letter-snapshot-section-account = Qué pasó, con mis palabras
letter-snapshot-section-reporter = Quién escribe
letter-snapshot-wanted-outcome = Lo que espero
letter-snapshot-unsafe-to-contact = No es seguro llamarme por teléfono, escribirme ni enviarme correos
letter-snapshot-reporter = Quién soy
letter-snapshot-reporter-name = Mi nombre
letter-snapshot-reporter-contact = Cómo contactarme
letter-snapshot-alert-withhold_from_practitioner = Decírselo a la persona terapeuta podría poner a alguien en peligro. Por favor, no se lo digan y no dejen que esa persona adivine que les escribí.
letter-snapshot-alert-no_contact = No es seguro llamarme por teléfono, escribirme ni enviarme correos.
letter-snapshot-alert-check_membership = No pude comprobar si la persona terapeuta es miembro de su organismo. Por favor, averígüenlo primero.

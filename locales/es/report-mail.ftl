# Correos que llevan el reporte mismo, a organismos que tienen un certificado; y lo que las páginas dicen de ellos.

mail-report-subject = Reporte { $reference } para { $body }
mail-report-subject-part = Reporte { $reference } para { $body }, correo { $part } de { $parts }
mail-report-below = El reporte está más abajo y, junto a este texto, en PDF.
mail-report-attached = El reporte va adjunto a este correo en PDF.
mail-report-parts = Llega en { $parts } correos. Este es el número { $part }.
mail-report-files-here = Archivos con este correo:
mail-report-files-elsewhere = Archivos con los otros correos:
mail-report-files-desk = Archivos demasiado grandes para un correo, que esperan en su mesa:
mail-report-signed = Este correo está cifrado con su certificado y firmado con la clave del portal. La clave está en { $portal }/for-bodies. Su huella es { $fingerprint }
mail-report-readable = Este correo no está cifrado: cualquiera que pueda abrir este buzón puede leer el reporte. Que no lo lea nadie que no tenga que leerlo, y no lo reenvíen por correo.
mail-report-do = 2. Iniciar sesión en su mesa, confirmar la recepción del caso y escribir allí a quien reporta. Lo que llegue después también está allí.
mail-report-paper-title = Reporte { $reference }
mail-report-paper-heading = Reporte { $reference } para { $body }
mail-report-paper-names = Nombres
mail-report-paper-signs = Algunos signos, como los emojis, no se pueden imprimir aquí. En su lugar está su número, como [U+1F614]. El texto del correo los tiene tal como se escribieron.
mail-report-paper-signs-desk = Algunos signos, como los emojis, no se pueden imprimir aquí. En su lugar está su número, como [U+1F614]. En su mesa están tal como se escribieron.

report-mail-heading = Qué dice el correo para este organismo
report-mail-notice = El correo solo les dice que algo espera en su mesa. No contiene nada de lo que escribiste.
report-mail-openpgp = El correo lleva tu reporte y los archivos, cerrados de modo que solo ellos puedan leerlos. Una vez que ha salido, no podemos retirarlo. Se quedan con él, como si lo hubieran abierto aquí.
report-mail-pdf = Como elegiste, el correo lleva tu reporte en PDF y los archivos, y no van cerrados. Cualquiera que pueda abrir su buzón puede leerlos, y también los servidores de correo por el camino. Pueden reenviarlos. Una vez que el correo ha salido, no podemos retirarlo. Si no puede salir en un día, solo les dice que algo espera en su mesa.
report-mail-pdf-late = Elegiste enviarlo en PDF. Pero el próximo correo para ellos sale demasiado tarde: un reporte que se puede leer no espera aquí más de un día. Por eso el correo solo les dice que algo espera en su mesa. No contiene nada de lo que escribiste.
report-mail-choice = ¿Qué puede llevar el correo para { $body }?
report-mail-choice-notice = Decirles solo que un reporte espera en su mesa (más seguro)
report-mail-choice-notice-hint = El correo no contiene nada de lo que escribiste. Para leerlo, inician sesión aquí.
report-mail-choice-pdf = Enviar lo que escribí por correo, en un PDF que se puede leer
report-mail-choice-pdf-hint = Con los archivos que elegiste para ellos. Cualquiera que pueda abrir su buzón puede leerlo, y también los servidores de correo por el camino, o alguien entre dos de ellos si ese tramo no va cerrado. Pueden reenviarlo. Una vez que ha salido, no podemos retirarlo.
report-mail-desk = Estos archivos son demasiado grandes para un correo. Esperan en la mesa:

status-true-report-accepted = Su servidor de correo ha aceptado el correo con tu reporte, cerrado de modo que solo ellos puedan leerlo. Nadie nos ha dicho todavía que lo haya leído.
status-true-report-accepted-pdf = Su servidor de correo ha aceptado el correo con tu reporte en PDF. Nadie nos ha dicho todavía que lo haya leído.
status-true-report-not-mailed = No todo tu reporte salió por correo. Espera en su mesa, y un correo se lo dice.
status-event-report_mailed = Su servidor de correo aceptó el correo con tu reporte
status-event-report_mailed_pdf = Su servidor de correo aceptó el correo con tu reporte en PDF
status-event-report_not_mailed = Tu reporte no va por correo: espera en su mesa
status-withdraw-begun = Un correo con tu reporte empezó a salir. Puede estar en su buzón, y de allí no podemos retirarlo. Si lo tienen, se quedan con él el tiempo que digan sus propias reglas. Se les dice que pides que paren.
status-withdraw-mailed = Tu reporte ha salido por correo. No podemos retirar lo que está en su buzón. Se quedan con él el tiempo que digan sus propias reglas, y se les dice que pides que paren.
consent-begun = Un correo con tu reporte empezó a salir. Puede estar en su buzón, con lo que les dejaste saber hasta ahora. Se les dice lo que cambies.
consent-mailed = Tu reporte ha salido por correo. Se quedan con lo que contiene, y se les dice lo que cambies.

desk-event-report_mailed = Su servidor de correo aceptó el correo con el reporte
desk-event-report_mailed_pdf = Su servidor de correo aceptó el correo con el reporte en PDF
desk-event-report_not_mailed = El reporte no va por correo: se lee aquí

for-bodies-key = La clave de nuestros correos
for-bodies-key-text = Si tienen un certificado OpenPGP, pueden recibir los reportes por correo. Esos correos están firmados con una clave de este portal. Su huella:
for-bodies-key-link = La clave misma

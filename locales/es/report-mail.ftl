# Correos que llevan el reporte mismo, a organismos que tienen un certificado; y lo que las páginas dicen de ellos.

mail-report-subject = Reporte { $reference } para { $body }
mail-report-subject-part = Reporte { $reference } para { $body }, correo { $part } de { $parts }
mail-report-below = El reporte está más abajo y, junto a este texto, en PDF.
mail-report-parts = Llega en { $parts } correos. Este es el número { $part }.
mail-report-files-here = Archivos con este correo:
mail-report-files-elsewhere = Archivos con los otros correos:
mail-report-files-desk = Archivos demasiado grandes para un correo, que esperan en su mesa:
mail-report-signed = Este correo está cifrado con su certificado y firmado con la clave del portal. La clave está en { $portal }/for-bodies. Su huella es { $fingerprint }
mail-report-do = 2. Iniciar sesión en su mesa, confirmar la recepción del caso y escribir allí a quien reporta. Lo que llegue después también está allí.
mail-report-paper-title = Reporte { $reference }
mail-report-paper-heading = Reporte { $reference } para { $body }
mail-report-paper-names = Nombres
mail-report-paper-signs = Algunos signos, como los emojis, no se pueden imprimir aquí. En su lugar está su número, como [U+1F614]. El texto del correo los tiene tal como se escribieron.

report-mail-heading = Qué dice el correo para este organismo
report-mail-notice = El correo solo les dice que algo espera en su mesa. No contiene nada de lo que escribiste.
report-mail-openpgp = El correo lleva tu reporte y los archivos, cerrados de modo que solo ellos puedan leerlos. Una vez que ha salido, no podemos retirarlo. Se quedan con él, como si lo hubieran abierto aquí.
report-mail-desk = Estos archivos son demasiado grandes para un correo. Esperan en la mesa:

status-true-report-accepted = Su servidor de correo ha aceptado el correo con tu reporte, cerrado de modo que solo ellos puedan leerlo. Nadie nos ha dicho todavía que lo haya leído.
status-true-report-not-mailed = No todo tu reporte salió por correo. Espera en su mesa, y un correo se lo dice.
status-event-report_mailed = Su servidor de correo aceptó el correo con tu reporte
status-event-report_not_mailed = Tu reporte no va por correo: espera en su mesa
status-withdraw-mailed = Tu reporte ha salido por correo. No podemos retirar lo que está en su buzón. Se quedan con él el tiempo que digan sus propias reglas, y se les dice que pides que paren.
consent-mailed = Tu reporte ha salido por correo. Se quedan con lo que contiene, y se les dice lo que cambies.

desk-event-report_mailed = Su servidor de correo aceptó el correo con el reporte
desk-event-report_not_mailed = El reporte no va por correo: se lee aquí

for-bodies-key = La clave de nuestros correos
for-bodies-key-text = Si tienen un certificado OpenPGP, pueden recibir los reportes por correo. Esos correos están firmados con una clave de este portal. Su huella:
for-bodies-key-link = La clave misma

# Pages of the demo.

demo-title = Demostración
demo-heading = Prueba todo aquí
demo-not-real = Aquí nada es real. Los organismos a los que se puede enviar, las personas y los reportes son inventados. Por favor, no escribas nada verdadero.

demo-try-heading = Un recorrido
demo-try-report = Contar algo, como lo haría alguien en Nueva Zelanda, y enviarlo al comisionado inventado
demo-try-mail = Ver el correo que recibe el comisionado
demo-try-desk = Iniciar sesión en la mesa del comisionado, abrir el caso y responder
demo-try-status = Volver con las palabras y leer la respuesta

demo-people-heading = Quién puede iniciar sesión
demo-people-text = Todas las personas tienen la misma frase de contraseña. El código cambia cada medio minuto: carga esta página de nuevo cuando haya cambiado. Cada código sirve una sola vez.
demo-part-commissioner = Mere coordina la mesa del comisionado inventado
demo-part-association = Sam coordina la mesa de la asociación inventada
demo-part-operator = Ana administra este portal
demo-person = Dirección { $address }, código { $code }

demo-reports-heading = Reportes que ya están aquí
demo-reports-text = Con sus palabras ves lo que ve la persona que lo envió. Las de un reporte real no las tiene nadie más.

demo-mails-heading = Correos
demo-mails-text = En la demostración todos los correos van a parar aquí, los más recientes primero.
demo-mails-none = Todavía no hay ninguno. Carga la página de nuevo en un momento.
demo-mail-to = Para { $address }
demo-mail-from = De { $address }
demo-mails-back = Todos los correos
demo-back = El recorrido por la demostración

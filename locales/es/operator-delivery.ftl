# How mail gets through, for the operator.

operator-delivery-link = Cómo llega el correo
operator-delivery-heading = Cómo llega el correo
operator-delivery-queue = Lo que espera para salir
operator-delivery-dispatches = Correos sobre casos
operator-delivery-others = Otros correos
operator-delivery-troubles = Organismos a los que no llega el correo
operator-delivery-troubles-none = Ningún correo ha fallado ni ha vuelto.
operator-delivery-tried = Correos que se intentaron en vano y se intentan de nuevo
operator-delivery-late = Correos que llevan mucho tiempo en camino
operator-delivery-answer = Lo que respondió su servidor de correo
operator-delivery-retry = Intentarlos todos de nuevo ahora
operator-delivery-doubts = Direcciones en duda
operator-delivery-doubts-none = Ninguna.
operator-delivery-doubt = un correo a su dirección volvió el { $day }. Llama al organismo: quien dirige allí la mesa puede confirmar la dirección, o dar otra.
operator-delivery-certificates = Certificados que terminan pronto
operator-delivery-certificates-none = Ninguno.
operator-delivery-certificate-ends = termina el { $day }. Quienes dirigen la mesa lo saben por correo.
operator-delivery-certificate-over = ya no se puede usar: los correos salen como texto simple, sin contenido. Pide uno nuevo al organismo.

operator-delivery-test = Enviar una prueba
operator-delivery-test-text = Esto envía un correo de prueba fuera de la cola. Ves enseguida si el servidor de correo lo acepta. Si llega al buzón, solo lo dice una mirada a ese buzón.
operator-delivery-test-to = A qué dirección
operator-delivery-test-button = Enviar una prueba
operator-delivery-test-taken = El servidor de correo lo ha aceptado. Mira el buzón, también donde va el correo no deseado.
operator-delivery-test-not-taken = El servidor de correo no lo aceptó.
operator-delivery-test-wait = Se acaban de enviar varias pruebas. Inténtalo de nuevo en diez minutos.
mail-test-subject = Una prueba
mail-test-text = Esta es una prueba de { $operator }, para ver si el correo llega aquí. No hay que hacer nada.

# The page where a reporter asks for a mail when there is something new.

notice-heading = Un correo cuando haya algo nuevo
notice-section = Un correo cuando haya algo nuevo
notice-link = Cómo funcionan estos correos
notice-state-none = Puedes mirar aquí cuando quieras. Si lo pides, también te escribimos, como máximo una vez al día, cuando haya algo nuevo.
notice-state-typed = La dirección que escribiste antes de que se bloqueara esta página está guardada. No ha salido ningún correo.
notice-state-asked = Diste una dirección y todavía no has escrito el código del correo.
notice-state-on = Cuando hay algo nuevo escribimos a { $address }, como máximo una vez al día.
notice-state-failed = El último correo a { $address } no se pudo entregar.

notice-lead = Esto no te hace falta. Puedes mirar aquí con tus palabras cuando quieras, y nadie tiene que saber cómo contactarte.
notice-how = Cómo funciona
notice-how-once = Cuando alguien te ha escrito o tu reporte ha avanzado, enviamos un correo. Como máximo uno al día, poco después de las { $hour }:00 (UTC), nunca en el momento en que pasa algo.
notice-how-says = Solo dice que hay algo que mirar. No tiene ningún enlace, y en él no hay nada de tu reporte.
notice-how-stop = Puedes detener estos correos aquí en cualquier momento. Entonces tu dirección se borra enseguida.

notice-before = Lo que significa dar una dirección
notice-before-open = Tu reporte solo se abre con tus palabras. Una dirección no se puede sellar así, porque una máquina tiene que escribirte mientras no estás aquí. Quien tenga nuestra base de datos y la clave de nuestro servidor puede leerla. Es lo único que hay aquí con lo que alguien podría encontrarte.
notice-before-mailbox = Quien pueda mirar tu buzón, o vea los correos nuevos en tu teléfono, puede ver este.
notice-before-work = Una dirección del trabajo, o una que compartes, es mala idea. Lo mejor es una que solo abras tú y que no lleve tu nombre.
notice-before-servers = Nuestro servidor de correo y el tuyo pueden ver que esta dirección recibió un correo nuestro, y anotar cuándo. Los correos que dicen que hay algo nuevo salen juntos, poco después de la hora de arriba.
notice-before-code = El primer correo, con un código, es distinto: sale enseguida, para que puedas escribir el código aquí. Su hora, hasta el segundo, queda en el correo y en lo que anotan los servidores de correo. Quien la vea puede saber en qué momento estabas aquí.

notice-mail = Este es el correo entero
notice-mail-from = De
notice-mail-subject = Asunto
notice-mail-text = Texto
notice-mail-tells = El nombre del remitente puede decirle de qué se trata a quien vea este correo.

notice-address = Tu dirección de correo
notice-address-hint = Primero enviamos allí un código, enseguida, para comprobar que es tuya. Las palabras de ese correo tampoco dicen nada de lo que es esto.
notice-ask = Enviarme un código

notice-off = Ahora no se puede enviar ningún correo desde aquí. Puedes mirar aquí con tus palabras, como siempre.
notice-nothing = Nadie está trabajando en tu reporte ahora, así que no hay nada sobre lo que pudiéramos escribirte. Puedes pedir estos correos cuando lo hayas enviado.

notice-code-heading = Escribe el código
notice-code-mailed = Un código está en camino a { $address }. Puede tardar algunos minutos, a veces media hora, y puede estar en la carpeta de correo no deseado.
notice-code-share = Un buzón solo recibe unos pocos códigos al día, los pida quien los pida. Si no llega ninguno, mira si la dirección está bien escrita, o inténtalo otra vez mañana.
notice-code-failed = El correo con el código no se pudo entregar. Mira si la dirección está bien escrita.
notice-code-dead = El código que enviamos a { $address } ya no sirve.
notice-code = El código del correo
notice-code-hint = Seis cifras.
notice-code-take = Esa es mi dirección
notice-code-again = Enviarme ahora un código nuevo
notice-code-stop = Borrar esta dirección
notice-code-forgotten = Si no haces nada, la dirección se borra en un plazo de tres días.

notice-on-heading = Los correos están activados
notice-on = Cuando hay algo nuevo escribimos a { $address }, como máximo una vez al día, poco después de las { $hour }:00 (UTC).
notice-on-failed = El último correo, del { $day }, no se pudo entregar: después de varios días, tu servidor de correo seguía sin aceptarlo. Si quieres, detén estos correos y da otra dirección.
notice-on-change = Para usar otra dirección, primero detén estos correos.
notice-on-ends = La dirección también se borra cuando retiras tu reporte del último organismo que trabaja en él, cuando cierras la puerta, 30 días después de que el último organismo haya dejado de trabajar en él, y cuando se acaba el tiempo de tu reporte.
notice-stop = Detener estos correos y borrar la dirección

notice-done-stopped = Los correos se han detenido, y tu dirección se ha borrado aquí. Una copia sellada puede quedar en una copia de seguridad hasta que esta se borre.
notice-done-on = Los correos están activados desde ahora.

notice-withdraw-ends = Ningún otro organismo trabaja en tu reporte. Por eso los correos que pediste se detienen con esto, y tu dirección se borra.
notice-done-gone = Ya no está. Nadie allí lo había abierto. Los correos para ti se han detenido, y tu dirección se ha borrado.
notice-done-asked = Se les ha pedido que paren. Los correos para ti se han detenido, y tu dirección se ha borrado.

notice-fault-address = Escribe una sola dirección de correo, como nombre@example.org.
notice-fault-wait = Se acaban de pedir varios códigos. Espera una hora antes de pedir otro.
notice-fault-addresses = En las últimas 24 horas se dieron dos direcciones distintas para este reporte. Da otra vez una de ellas, u otra mañana.
notice-fault-busy = Se acaban de pedir muchos códigos aquí, y por el momento no se pueden enviar más. Inténtalo otra vez en una hora.
notice-fault-code = Este no es el código del correo más reciente.
notice-fault-used-up = El código se escribió mal demasiadas veces. Pide que se te envíe uno nuevo.
notice-fault-expired = Este código es demasiado antiguo. Pide que se te envíe uno nuevo.
notice-fault-again = Algo cambió en el mismo momento. Mira, e inténtalo otra vez.

notice-late = Pasó mucho tiempo sin que hicieras nada, y lo que estaba abierto aquí se ha cerrado. La dirección que escribiste no se usó. Está abajo, para que puedas copiarla, y no se guarda en ningún otro lugar.

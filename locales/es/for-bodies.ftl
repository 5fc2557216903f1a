# /for-bodies: what joining means for a body, also for a small one without an IT department.

for-bodies-title = Para organismos
for-bodies-heading = Para organismos profesionales
for-bodies-lead = Hay personas que nos cuentan conductas que puede tocarles a ustedes examinar. Muchas veces no saben que ustedes existen, qué pueden hacer o cómo contactarles. Ayudamos a esas personas a encontrar su organismo, y a ustedes a recibir un reporte con el que puedan trabajar.
for-bodies-need = Necesitan un navegador web, un buzón de correo, un teléfono con una aplicación de autenticación y una hoja de papel. No hay nada que instalar ni servidor que cuidar.
for-bodies-contents = En esta página

for-bodies-what = Qué significa incorporarse
for-bodies-what-fits = Reciben reportes sobre personas y lugares que les toca decidir a ustedes, ordenados según lo graves que serían.
for-bodies-what-rules = Quien reporta lee antes de enviar las reglas de ustedes: si aceptan reportes sin nombre, si muestran a la persona reportada lo que se escribió, sus plazos.
for-bodies-what-questions = Pueden hacer preguntas a quien reporta, también cuando no saben quién es, salvo que haya elegido que no puedan.
for-bodies-what-decide = Deciden ustedes, según sus propias reglas. Nunca decimos a quien reporta lo que ustedes decidirán.

for-bodies-days = Un caso, día a día
for-bodies-day-quiet = La mayoría de los días
for-bodies-day-quiet-text = No pasa nada, y no hay nada que mirar. Reciben un correo cuando hay algo.
for-bodies-day-mail = Llega un correo
for-bodies-day-mail-text = Dice que ha llegado un reporte, con una referencia como 7K3M-9QXD, y hasta qué día conviene mirarlo. No contiene ningún nombre ni nada de lo que se escribió. Pulsen el botón que hay detrás de su primer enlace para decir que lo tienen: no hace falta ninguna cuenta. Si dieron un certificado OpenPGP, el reporte mismo viene en él, cifrado solo para ustedes.
for-bodies-day-desk = Inician sesión en su mesa
for-bodies-day-desk-text = Con la dirección y la frase de contraseña de cada quien, y el código que muestra su teléfono. El caso más urgente está primero. Digan quién de ustedes trabaja en él.
for-bodies-day-open = Abren el reporte
for-bodies-day-open-text = Quien reporta ve que se abrió. Las palabras que pueden ser duras de leer quedan tapadas hasta que quieran leerlas.
for-bodies-day-work = Trabajan en él
for-bodies-day-work-text = Confirmen la recepción, pregunten a quien reporta lo que necesiten saber, y digan cuándo avanza el caso. Lo lee la próxima vez que entra con sus 12 palabras. No sabemos quién es y no podemos meterle prisa.
for-bodies-day-close = Lo cierran
for-bodies-day-close-text = Con un resultado, y sus razones en palabras sencillas. Quien reporta lee las dos cosas. Pueden abrirlo de nuevo.
for-bodies-days-rest = Todo lo demás se queda donde está, con ustedes: oír a la persona reportada, su comité, sus archivos y sus decisiones.

for-bodies-reports = Lo que ven, y lo que nunca ven
for-bodies-reports-text = Un relato con las propias palabras de quien reporta; de quién y de qué lugar trata; cuándo pasó, según recuerda; y cómo se le puede contactar. Algunos reportes no llevan nombre. Muchos vienen de personas que no lo habían contado antes a nadie.
for-bodies-see-exact = Quien reporta ve exactamente lo que recibirán antes de enviarlo, y ustedes no reciben más que eso.
for-bodies-see-name = Solo saben su nombre si lo elige así para ustedes.
for-bodies-never-where = Nunca ven su dirección de internet, su dispositivo ni la hora del día a la que estuvo aquí. Tampoco guardamos nada de eso.
for-bodies-never-others = Nunca ven por medio de este portal lo que envió a otros organismos, ni si envió algo, y ningún otro organismo ve los casos de ustedes.
for-bodies-never-words = Nunca ven sus 12 palabras. Quien las pida no es quien dice ser.
for-bodies-see-withdraw = Puede retirar su reporte. Si para entonces nadie lo ha abierto en la mesa de ustedes, desaparece. Si alguien lo ha abierto, lo conservan según las reglas de ustedes y se les dice que pide que paren.

for-bodies-times = Tiempos, y lo que cualquiera puede leer sobre ustedes
for-bodies-times-look = Un correo dice hasta qué día conviene mirar un reporte: el mismo día cuando es lo más grave; si no, en un plazo de 2, 5 o 10 días hábiles. Quien reporta lee la misma fecha.
for-bodies-times-own = Pueden fijar tiempos propios, para confirmar la recepción y para una primera decisión. Aparecen en su página de aquí, como palabra de ustedes.
for-bodies-times-page = Su página muestra también desde cuándo está conectado su organismo, quién lee los reportes, por nombre o por función, cuándo hay alguien leyéndolos, qué idiomas leen, a dónde van sus correos, y seis palabras que representan su clave.
for-bodies-times-responses = A partir de cinco reportes con la recepción confirmada, dice de cuántos, más o menos, la han confirmado, y en cuántos días lo hicieron con la mitad de ellos. Por debajo de eso no dice nada, para que no se pueda encontrar a nadie en una cifra. No dice nada de los resultados, y no nombra a nadie sobre quien trate un reporte.
for-bodies-times-silence = Si nadie en su mesa hace nada con un reporte durante 60 días mientras el paso siguiente les toca a ustedes, quien reporta lo lee y ve quién más podría actuar, su mesa marca el caso, y se pide a quienes administran este portal que les llamen. A partir de cinco reportes así, lo dice su página.
for-bodies-times-silent = Si no responden, quien reporta lo ve. Decimos lo que es cierto, y no lo explicamos por ustedes.

for-bodies-people = Personas
for-bodies-people-roles = Quienes gestionan trabajan en los casos. Quienes coordinan también, y además dan acceso a otras personas y cuidan lo que ustedes dicen de sí. Tengan dos personas que coordinen, para que una pueda faltar.
for-bodies-people-own = Cada persona tiene su propia frase de contraseña y su propio teléfono. Nadie comparte una cuenta.
for-bodies-people-in = Una persona nueva crea sus propias claves. Después alguien que coordina la llama, ella lee seis palabras en voz alta, y solo cuando las palabras coinciden quien coordina le da acceso.
for-bodies-people-out = Cuando alguien se va, quien coordina termina su acceso, y eso vale desde ese momento.
for-bodies-people-conflict = Todas las personas de su mesa pueden abrir todos los casos de su mesa. Den acceso a pocas personas, y que nadie abra un caso sobre alguien que conoce. También por eso su página dice quién lee: antes de enviar, quien reporta puede ver si hay entre ustedes una amistad de la persona reportada.

for-bodies-security = La seguridad en una pantalla
for-bodies-security-lead = Quién puede leer qué, y qué hacer cuando se pierde algo.
for-bodies-security-reports = Reportes y mensajes
for-bodies-security-reports-text = Están sellados con la clave de ustedes. Las personas de su mesa pueden abrirlos cuando inician sesión. Quienes administran este portal no tienen ninguna página ni ningún comando que abra uno.
for-bodies-security-mail = Correos
for-bodies-security-mail-text = Contienen una referencia y enlaces. Quien lea su buzón se entera de que hay un caso, y de nada de su contenido. Si tienen un certificado OpenPGP, los correos se cifran con él, y el primero lleva el reporte mismo.
for-bodies-security-mail-pdf = También pueden elegir recibir los reportes en un PDF sin cerrar, de las personas que estén de acuerdo. Entonces puede leerlos cualquiera que pueda abrir su buzón.
for-bodies-security-phone = Se pierde un teléfono
for-bodies-security-phone-text = Cada uno de sus códigos de recuperación lo sustituye una vez. Están en papel, desde el día en que se incorporaron.
for-bodies-security-passphrase = Se pierde una frase de contraseña
for-bodies-security-passphrase-text = Las 24 palabras del papel de su organismo, junto con un código que se envía a su buzón, permiten volver a entrar. Guarden el papel bajo llave, donde dos de ustedes puedan encontrarlo.
for-bodies-security-all = Se pierden todas las frases de contraseña y el papel
for-bodies-security-all-text = Entonces se pierden todos los reportes de su mesa. Nadie puede recuperarlos, tampoco quienes administran este portal.
for-bodies-security-altered = Alguien altera su dirección o su clave en el servidor
for-bodies-security-altered-text = No se envía nada a la dirección alterada ni con la clave alterada. Se les dice cuando inician sesión, y también a quienes administran este portal.
for-bodies-security-limits = Lo que no podemos proteger
for-bodies-security-limits-text = Quien controle el servidor en funcionamiento puede leer lo que pasa por él en ese momento. Un equipo de ustedes que usan otras personas, y un archivo que guardaron desde aquí, les toca protegerlos a ustedes.
for-bodies-security-link = Todo ello: qué se guarda y quién puede leerlo

for-bodies-cost = Cuánto cuesta
for-bodies-cost-software = El programa, nada. Candour es libre y abierto: cualquiera puede usarlo, leer cómo funciona y cambiarlo, según la Licencia Pública de la Unión Europea 1.2. Nadie paga por reporte, y estar conectado no cambia qué organismos se muestran primero a quien reporta.
for-bodies-cost-operator = Quienes administran este portal dicen:
for-bodies-cost-unsaid = Quienes administran este portal no han escrito aquí si piden algo. Pregúntenles.
for-bodies-cost-yours = A ustedes les cuesta algo de tiempo: unos diez minutos para incorporarse, y lo que dediquen a cada caso.

for-bodies-leave = Dejar el portal
for-bodies-leave-when = Pueden dejarlo en cualquier momento. Lo hace en la mesa alguien que coordina, con su frase de contraseña y el código de su teléfono. Si solo necesitan tiempo, pidan a quienes administran este portal que les pongan en pausa: conservan sus casos, y no llega nada nuevo.
for-bodies-leave-export = Primero guardan sus archivos: cada caso que alguien de ustedes ha abierto, con sus mensajes y lo que pasó qué día, para leer y como datos.
for-bodies-leave-keys = Después se destruyen sus claves. Nadie puede abrir aquí sus casos a partir de entonces. Lo que guardaron es de ustedes, según sus propias reglas.
for-bodies-leave-told = Cada persona con un caso abierto en su mesa lee en su página que ustedes han dejado el portal, y qué más puede hacer.

for-bodies-how = Cómo es incorporarse
for-bodies-how-invite = Quienes administran este portal les envían un enlace por correo. Sirve durante siete días.
for-bodies-how-code = Les llaman, al número de su sitio público, y les leen un código. Sin él, el enlace no abre nada.
for-bodies-how-keys = La primera persona de ustedes crea la clave del organismo, con una frase de contraseña y un segundo factor, y anota 24 palabras de recuperación. Desde entonces solo las personas de su organismo pueden abrir lo que se les envía.
for-bodies-how-desk = Dicen qué aceptan, quién lee y cuándo. Desde entonces se les pueden enviar reportes.
for-bodies-how-agreement = Antes de empezar, acuerden por escrito quién responde de qué. Aquí hay un modelo como punto de partida.
for-bodies-how-agreement-link = Un modelo de acuerdo

for-bodies-genuine = Cómo saber que una invitación es auténtica
for-bodies-genuine-text = Hacen bien en dudar de un correo que pide pulsar un enlace. Así se comprueba.
for-bodies-genuine-call = Llamen a quienes administran este portal, a un número que hayan encontrado por su cuenta y no a uno del correo. Esta página dice quiénes son.
for-bodies-genuine-address = Todos los enlaces de nuestros correos empiezan con esta dirección. Compárenla letra por letra, hasta la primera barra sencilla:
for-bodies-genuine-code = El enlace no hace nada sin un código que leemos por teléfono. Llamamos a un número de su propio sitio público. Si nadie ha llamado, no hagan nada.
for-bodies-genuine-never = Nunca pedimos una contraseña ni las 24 palabras por correo o por teléfono, y nunca enviamos un reporte como archivo adjunto que no hayan pedido.

for-bodies-join = Pedir incorporarse
for-bodies-join-text = Digan a quienes administran este portal qué organismo son, quién sería la primera persona en leer reportes, y la dirección de su buzón de quejas. Les devuelven la llamada al número de su sitio público: así saben que son ustedes.
for-bodies-run-by = { $name } administra este portal.
for-bodies-contact = Contacto: { $contact }.
for-bodies-nobody = Quien administra este portal todavía no ha puesto aquí su nombre. Hasta que lo haga, no se puede invitar a nadie.
for-bodies-listed = Su organismo está en el directorio y no se ha incorporado
for-bodies-listed-text = El directorio se hace con páginas públicas. No contiene ninguna dirección de correo de ningún organismo, y no se envía nada a un organismo que no se ha incorporado. Si algo en él es incorrecto, díganlo a quienes administran este portal.
for-bodies-listed-link = Buscar su organismo
for-bodies-sign-in = Si ya se han incorporado: iniciar sesión en su mesa

# Signing in, choosing as whom, and coming back in.

sign-in-title = Iniciar sesión
sign-in-heading = Iniciar sesión en tu mesa
sign-in-intro = Para el personal de un organismo profesional, y para quien administra este sitio. Si quieres leer tu propio reporte, necesitas en cambio tus 12 palabras.
sign-in-address = Tu dirección del trabajo
sign-in-passphrase = Frase de contraseña
sign-in-code = Código de tu teléfono
sign-in-code-hint = Seis cifras. Si no tienes tu teléfono, escribe uno de tus códigos de recuperación: cada uno sirve una vez.
sign-in-button = Iniciar sesión
sign-in-lost = He perdido mi teléfono o mi frase de contraseña
sign-in-wrong = La dirección, la frase de contraseña y el código no encajan entre sí. Si tu código se usó hace un momento, espera al siguiente. Después de muchos códigos incorrectos, espera diez minutos.
sign-in-busy = En este momento hay muchísimas personas intentando iniciar sesión. No hay nada incorrecto en lo que escribiste. Inténtalo otra vez en un minuto, por favor.
sign-in-wait = Hubo demasiados intentos. Espera unos minutos e inténtalo otra vez.

# ---- a session that ended while somebody wrote
interrupted-carried = Tu sesión había terminado, así que no se envió nada. Lo que escribiste se guarda en esta página y vuelve después de que inicies sesión.
interrupted-heading = Has vuelto a iniciar sesión
interrupted-text = Esto es lo que habías escrito. Todavía no se ha enviado nada de ello.
interrupted-words = Lo que escribiste
interrupted-button = Seguir con ello
interrupted-leave = Dejarlo, e ir a la mesa

capacity-title = Con qué papel
capacity-heading = ¿En qué quieres trabajar?
capacity-hint = Puedes cambiar esto más tarde si inicias sesión de nuevo.
capacity-button = Seguir
capacity-operator = Administrar el portal

paused-title = En pausa
paused-heading = Por ahora no se les envía nada
paused-warning = Lo que está publicado aquí sobre { $body } no es lo que fijaron tú y tus colegas: se cambió su dirección o su clave.
paused-people = Alguien tiene acceso a la mesa de { $body }, o un papel en ella, que no le dio nadie que la coordine: se cambió una fila de la base de datos.
paused-people-do = Mira las personas de tu mesa. Alguien que coordina puede terminar lo que no debe estar ahí.
paused-what = Hemos dejado de enviarle cosas. Los reportes que les llegaron antes siguen en su mesa, y pueden seguir trabajando.
paused-do = Por favor, llama a quien administra este sitio, a un número que conozcas: { $operator }, { $contact }. También se le ha avisado.
paused-on = Seguir a la mesa

recover-title = Volver a entrar
recover-heading = Un teléfono o una frase de contraseña perdidos
recover-code-first = ¿Solo se perdió el teléfono? Inicia sesión con tu frase de contraseña y uno de tus códigos de recuperación.
recover-intro = Si no, dos cosas permiten volver a entrar: las 24 palabras del papel de tu organismo, y su buzón. Cuando las palabras son correctas, enviamos un código a ese buzón.
recover-body = ¿De qué organismo eres?
recover-phrase = Las 24 palabras de su papel
recover-phrase-hint = En su orden. No importan las mayúsculas ni los espacios.
recover-words = Estas no son las palabras de este organismo. Compáralas con el papel, palabra por palabra.
recover-words-wait = Se escribieron muchísimas veces palabras incorrectas para este organismo. Las correctas sirven en cualquier momento: compáralas con el papel, palabra por palabra.
recover-altered = Se cambió lo que está publicado aquí sobre este organismo, así que no se le envía ningún correo. Llama a quien administra este sitio, a un número que conozcas. También se le ha avisado.
recover-button = Enviar el código
recover-nobody = Todavía no se ha incorporado ningún organismo. Si administras el portal y has perdido la manera de entrar, crea otra cuenta de administración desde la línea de comandos de su máquina.
recover-wait = Ya se envió allí un código varias veces. Mira en el buzón, o inténtalo otra vez en una hora.
recover-mailbox-heading = El código del buzón
recover-mailbox-intro = El código está en camino al buzón que tu organismo confirmó. Puede tardar unos minutos.
recover-mailbox-code = Código del buzón

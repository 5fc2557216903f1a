# What one body may know of the reporter, changed after sending.

consent-link = Cambiar lo que pueden saber de mí
consent-heading = ¿Qué pueden saber de ti?
consent-now = Ahora es esto:
consent-opened = Una persona allí ha abierto tu reporte. Se quedan con lo que han leído, y se les dice lo que cambies.
consent-opened-name = Un nombre que alguien ya leyó no se puede retirar. Puedes pedirles que no lo usen más.
consent-unopened = Nadie allí ha abierto tu reporte. Lo que leerán cambia con lo que elijas aquí. Un nombre que retires ahora desaparece.
consent-race = Si alguien lo abre antes de que pulses el botón, se quedan con lo que tienen y se les dice.
consent-others = Esto no cambia nada en otros organismos.
consent-field = ¿Qué pueden saber?
consent-hint-anonymous = No recibes preguntas suyas. Lo que decidan lo puedes leer aquí, con tus palabras.
consent-hint-anonymous_reachable = Lees y respondes aquí, con tus palabras.
consent-hint-named_to_body = Reciben el nombre y el contacto de abajo. Otros organismos no.
consent-hint-name = Solo si pueden saber tu nombre.
consent-counted = Este reporte puede incluirse en cifras
consent-counted-hint = Ese organismo y este portal dicen en cifras cómo se responde a los reportes. En ellas no hay nada de lo que escribiste.
consent-save = Guardar
consent-fault-choose = Elige una de estas opciones.
consent-fault-name = Elegiste que pueden saber tu nombre. Escribe un nombre, o una manera de contactarte.
consent-fault-again = En el mismo momento se escribió otra cosa. Lo que elegiste sigue aquí: pulsa una vez más.
consent-fault-long = Caben { $most } caracteres. Lo que escribiste sigue aquí.
consent-done = Se ha cambiado.
consent-told = Desde ahora pueden saber esto de ti:

# /for-practitioners: fairness to the person a report is about, and help for those who worry about what they did.

for-practitioners-title = Para profesionales
for-practitioners-heading = Para terapeutas y demás profesionales
for-practitioners-lead = Quizá has oído que alguien escribió sobre ti aquí, o te preocupa algo que hiciste. Esta página dice qué significa un reporte, qué no significa, y dónde encuentras ayuda.

for-practitioners-is = Qué es un reporte
for-practitioners-is-text = Un reporte es lo que cuenta una persona. Va sellado a los organismos que esa persona eligió. Quienes administran este portal no lo leen, no lo juzgan ni lo publican.
for-practitioners-is-not = No es una conclusión sobre lo que pasó. Lo grave que sería un reporte, si es como se cuenta, solo decide con qué rapidez lo mira alguien.

for-practitioners-fair = Cómo se mantiene justo
for-practitioners-fair-body = Solo los organismos de tu profesión o los que establece la ley pueden decidir algo, según sus propias reglas y después de oírte.
for-practitioners-fair-contact = Nunca te escribimos, ni te llamamos, ni enviamos nada sobre ti a la empresa donde trabajas, a tus clientes ni a la prensa.
for-practitioners-fair-public = No hay ninguna lista pública de nombres, ninguna puntuación, ni ninguna página en la que alguien pueda buscarte.
for-practitioners-fair-count = Un reporte vale por lo que dice. Cuántos reportes hay sobre alguien no se muestra aquí en ninguna parte.

for-practitioners-expect = Qué puedes esperar de un organismo
for-practitioners-expect-text = Cada organismo tiene sus propias reglas. Muchos hacen esto:
for-practitioners-expect-told = Te dicen de qué se trata, y normalmente te muestran lo que se escribió, antes de decidir nada.
for-practitioners-expect-answer = Te dan tiempo para responder, y toman tu respuesta tan en serio como el reporte.
for-practitioners-expect-support = Puedes tener a alguien contigo: colegas, tu asociación, tu asesoría legal.
for-practitioners-expect-reasons = Te dicen qué decidieron y por qué, y dónde puedes pedir que se mire otra vez.
for-practitioners-expect-first = Si alguien pudiera estar en peligro, puede que un organismo tenga que actuar antes de haberte oído del todo, y que tenga que esperar antes de decírtelo.
for-practitioners-expect-link = Los organismos, lo que cada uno puede y no puede hacer, y sus propias páginas

for-practitioners-anonymous = Reportes sin nombre
for-practitioners-anonymous-text = Quienes van a terapia muchas veces tienen miedo. Un reporte sin nombre puede iniciar una pregunta, y muchos organismos no pueden ir más allá sin un nombre. Es el organismo quien dice cuánto peso puede tener.

for-practitioners-false = Si lo que se escribió no es verdad
for-practitioners-false-assess = El organismo lo examina. Puede hacer preguntas a quien reporta por medio de este sitio, también sin su nombre, y cerrar con sus razones un reporte que no se sostiene.
for-practitioners-false-say = Di claramente al organismo qué es incorrecto, y qué lo demuestra: tus notas, tu agenda, quién estaba presente.
for-practitioners-false-law = Las leyes sobre declaraciones que alguien sabe que no son verdad valen para un reporte como para cualquier carta. Un organismo puede decirte qué hace en ese caso.
for-practitioners-false-closed = Cerrado no significa que alguien mintiera. Dos personas pueden recordar una misma hora de manera distinta, y las dos con honestidad.

for-practitioners-you = Si un organismo te pregunta por un reporte
for-practitioners-you-text = Responde al organismo, no a este portal: no podemos abrir el reporte ni hacer llegar nada. Habla pronto con tu asociación, tu aseguradora o tu asesoría legal, antes de responder.
for-practitioners-you-check = Asegúrate de que es el organismo. Llámalo al número de su propio sitio.
for-practitioners-contact-them = No trates de averiguar quién lo escribió, y no te pongas en contacto por esto con nadie a quien atiendes o atendiste. Muchos códigos lo tratan como una falta en sí misma.
for-practitioners-you-notes = Deja tus notas y mensajes como están. Cambiarlos después puede pesar más que cualquier cosa que digan.

for-practitioners-recognise = Si crees que un reporte es sobre ti, y nadie te ha preguntado
for-practitioners-recognise-text = No tienes que esperar sin compañía. Habla con quien te supervisa o con tu asociación, en confianza, sin nombrar a nadie a quien atiendes. No podemos decirte si hay un reporte: no lo sabemos.

for-practitioners-rights = Tus derechos
for-practitioners-rights-hear = Que se te oiga antes de una decisión en tu contra, y que se te den razones: cómo, lo dicen las reglas de tu organismo y la ley del lugar donde estás.
for-practitioners-rights-data = Preguntar a una organización qué datos tiene sobre ti. Las leyes de privacidad te lo permiten en casi todas partes, con límites que protegen a otras personas. Pregunta al organismo: es quien tiene el reporte. Lo que está aquí está sellado, y quienes administran este portal no pueden abrirlo ni buscar en ello.

for-practitioners-worried = Si te preocupa haber cruzado un límite
for-practitioners-worried-lead = Que te lo preguntes es el comienzo correcto. El límite te toca cuidarlo a ti, así que te toca a ti actuar.
for-practitioners-worried-stop = Deja de hacer lo que no es terapia. No des explicaciones a la persona que atiendes, no le pidas que guarde silencio, y no termines su atención de un día para otro.
for-practitioners-worried-supervisor = Cuéntaselo hoy a quien te supervisa, todo. Si nadie te supervisa, llama a alguien de tu profesión en quien confíes para que te lleve la contraria, o a la línea de consulta de tu asociación.
for-practitioners-worried-client = Piensa primero en la persona que atiendes, junto con quien te supervisa: ¿quién puede tomar el relevo, y cómo se entera esa persona de que puede presentar una queja y recibir apoyo?
for-practitioners-worried-self = Cuéntaselo por tu cuenta a tu organismo. Muchos lo tienen presente. Pregunta a tu aseguradora o a tu asesoría legal cómo hacerlo, antes de escribir. Nadie aquí puede prometer lo que decide un organismo.
for-practitioners-worried-okay = Lo que es parte de la terapia, y lo que no
for-practitioners-worried-bodies = Buscar tu organismo

for-practitioners-help = Esto puede pesar mucho
for-practitioners-help-text = Que un reporte sea sobre ti es duro, pasara lo que pasara. También lo es saber que se ha hecho daño. Si no puedes más, habla con alguien ahora.
for-practitioners-help-link = Las líneas de ayuda también son para ti

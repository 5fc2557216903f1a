# Mails to reporters who asked for them. They must not say what this is: no name of the portal, no link, no number.

quiet-mail-news-subject = Un mot pour vous
quiet-mail-news-what = Il y a du nouveau là où vous avez demandé qu’on vous le dise. Regardez quand ce sera sans danger pour vous.
quiet-mail-news-stop = Vous recevez au plus un courriel par jour, et vous pouvez les arrêter là-bas.

quiet-mail-code-subject = Votre code
quiet-mail-code-what = Quelqu’un a donné cette adresse et demandé ce code. Si c’était vous, écrivez-le là où on vous l’a demandé :
quiet-mail-code-else = Il est valable 24 heures. Si ce n’était pas vous, vous n’avez rien à faire. Sans le code, rien d’autre n’arrive.

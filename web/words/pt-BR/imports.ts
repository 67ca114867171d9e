export const imports = {
  title: 'Importar',
  help: 'Traga o arquivo do credor; nada é carregado antes de você conferir.',
  oneTitle: 'Arquivo recebido',
}

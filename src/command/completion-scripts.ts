/** The shells that can be taught. */
export const shells = ["bash", "zsh", "fish"] as const;

/**
 * What a shell evaluates to complete `brief`. Each script asks `brief complete` what can stand at
 * the cursor; the first line of the answer says whether the shell is to complete files, the others
 * are values.
 */
export const completionScripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `# Completion of brief for bash. In ~/.bashrc: eval "$(brief completion bash)"
_brief() {
  local kind line
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } < <(command brief complete bash "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" "$COMP_TYPE" "\${COLUMNS:-80}" 2> /dev/null)
  (( \${#COMPREPLY[@]} == 0 )) || return 0
  case $kind in
    files) compopt -o default 2> /dev/null ;;
    directories) compopt -o dirnames 2> /dev/null ;;
  esac
}
complete -F _brief brief
`,
  zsh: `#compdef brief
# Completion of brief for zsh. In ~/.zshrc, after compinit: eval "$(brief completion zsh)"; or as a file _brief on $fpath.
_brief() {
  local -a answer offers
  answer=("\${(@f)$(command brief complete zsh "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2> /dev/null)}")
  offers=("\${(@)answer[2,-1]}")
  if (( $#offers )); then
    _describe brief offers -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}'
    return
  fi
  case $answer[1] in
    files) _files ;;
    directories) _files -/ ;;
  esac
}
if [[ $funcstack[1] == _brief ]]; then _brief "$@"; else compdef _brief brief; fi
`,
  fish: `# Completion of brief for fish. In ~/.config/fish/config.fish: brief completion fish | source
function __brief_complete
    set -l typed (commandline -ct)
    set -l answer (command brief complete fish (commandline -opc)[2..-1] "$typed" 2> /dev/null)
    if set -q answer[2]
        printf '%s\\n' $answer[2..-1]
    else if test "$answer[1]" = files
        __fish_complete_path "$typed"
    else if test "$answer[1]" = directories
        __fish_complete_directories "$typed" ""
    end
end
complete -c brief -f -a '(__brief_complete)'
`,
};

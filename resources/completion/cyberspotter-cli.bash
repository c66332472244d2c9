# SPDX-License-Identifier: Apache-2.0
# Completion of bash for cyberspotter-cli and cyberspotter-partner; lies in share/bash-completion/completions.

_cyberspotter_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local nouns="extract url price phash species keywords marketplaces partners report seen seller redact batch submit outcomes history stats
        capture key verify import custody timestamp backup restore"
    local noun="" verb="" word i library=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == --library ]]; then
            library=(--library "${COMP_WORDS[i + 1]}")
            ((i++))
        elif [[ $word != -* && -z $noun ]]; then
            noun=$word
        elif [[ $word != -* && -z $verb ]]; then
            verb=$word
        fi
    done

    case $previous in
        --library | --evidence-dir) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        --html | --screenshot | --picture | --profile | --list | --queries | --out | --ca-file | --ca | --data | --head | --export) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        --evidence) mapfile -t COMPREPLY < <(compgen -W "original redacted" -- "$current"); return ;;
        --file) mapfile -t COMPREPLY < <(compgen -W "screenshot_full screenshot_viewport picture" -- "$current"); return ;;
        --format)
            [[ $noun == keywords ]] && { mapfile -t COMPREPLY < <(compgen -W "csv xlsx json regex hyperscan" -- "$current"); return; }
            mapfile -t COMPREPLY < <(compgen -W "bag csv json" -- "$current")
            return
            ;;
        --token-in) mapfile -t COMPREPLY < <(compgen -W "keychain file" -- "$current"); return ;;
        --confidence) mapfile -t COMPREPLY < <(compgen -W "certain likely unsure" -- "$current"); return ;;
        --channel) mapfile -t COMPREPLY < <(compgen -W "https file web_form" -- "$current"); return ;;
        --by) mapfile -t COMPREPLY < <(compgen -W "species marketplace partner outcome week" -- "$current"); return ;;
        --kind)
            [[ $noun == keywords ]] && { mapfile -t COMPREPLY < <(compgen -W "plain code misspelling slang hashtag emoji" -- "$current"); return; }
            mapfile -t COMPREPLY < <(compgen -W "marketplace classifieds auction social" -- "$current")
            return
            ;;
        --partner)
            mapfile -t COMPREPLY < <(compgen -W "$(cyberspotter-cli "${library[@]}" partners list 2>/dev/null | awk 'NR > 1 {print $1}')" -- "$current")
            return
            ;;
    esac
    if [[ -z $noun ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$nouns --library --json --help --version" -- "$current")
        return
    fi

    local verbs="" options="--json --library --help"
    case $noun in
        extract) options+=" --url --list --charset" ;;
        price) options+=" --language --country --host --currency" ;;
        seen) options+=" --url --picture --title --seller --seller-id" ;;
        seller) options+=" --selector" ;;
        phash) verbs="find"; options+=" --within" ;;
        species) verbs="find show import name note stats"; options+=" --limit --language --edition --dry-run --part --replace"
            [[ $verb == import ]] && { mapfile -t COMPREPLY < <(compgen -f -- "$current"; compgen -W "$options" -- "$current"); return; }
            [[ $verb == name ]] && { mapfile -t COMPREPLY < <(compgen -W "add remove $options" -- "$current"); return; } ;;
        keywords) verbs="list scan searches yield stats add remove import export packs propose"; options+=" --language --taxon --product --kind --origin --context
            --unless --map --dry-run --format --out --with-context --sign --pack-id --name --publisher --edition --withdrawn --accept-key
            --group --marketplace --part --limit --allow-older --accept-partner --accept-marketplace --seen --list --export" ;;
        marketplaces) verbs="list show"; options+=" --country --kind --search" ;;
        partners) verbs="list show add remove check choose"; options+=" --evidence --name --channel --url --token --token-in --profile" ;;
        report) verbs="add list show edit ready withdraw import"; options+=" --url --html --screenshot --taxon --term --reason
            --confidence --quantity --partner --seller --seller-id --title --price --currency --item-id --location --country
            --language --status --limit --evidence-dir" ;;
        redact) options+=" --file --region --text --word --list" ;;
        batch) verbs="create list show take-out sent export"; options+=" --partner --format --out --note --evidence" ;;
        submit) options+=" --watch --no-wait --ca-file" ;;
        outcomes) verbs="poll record"; options+=" --partner --note --ca-file" ;;
        history) options+=" --text --species --partner --marketplace --status --since --until --limit --format --out --evidence --queries" ;;
        stats) options+=" --by" ;;
        capture) verbs="list show export"; options+=" --limit --out" ;;
        custody) verbs="list show head verify export"; options+=" --out --head" ;;
        timestamp) verbs="list retry settings verify"; options+=" --head --authority --ca --data --digest --on --off --remove" ;;
        key) verbs="show export"; options+=" --out" ;;
        verify) options+=" --ca" ;;
        import) options+=" --even-if-broken" ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    elif [[ -n $verbs && -z $verb ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$current")
    elif [[ $noun/$verb == marketplaces/show ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(cyberspotter-cli marketplaces list 2>/dev/null | awk 'NR > 1 {print $1}')" -- "$current")
    elif [[ $noun == partners && $verb =~ ^(show|check|remove)$ ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(cyberspotter-cli "${library[@]}" partners list 2>/dev/null | awk 'NR > 1 {print $1}')" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

_cyberspotter_partner() {
    local current=${COMP_WORDS[COMP_CWORD]}
    case ${COMP_WORDS[COMP_CWORD - 1]} in
        --data) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
        --tls-cert | --tls-key) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "--listen --data --token --tls-cert --tls-key --practice --fault --most-reports --largest-batch --exit-with-parent --quiet --help --version" -- "$current") ;;
    esac
}

_cyberspotter() {
    local current=${COMP_WORDS[COMP_CWORD]}
    case ${COMP_WORDS[COMP_CWORD - 1]} in
        --library) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "capture recheck --library --practice --taxon --term --reason --timeout --pdf --element --signed-in --json --help --version" -- "$current") ;;
    esac
}

complete -F _cyberspotter_cli cyberspotter-cli
complete -F _cyberspotter_partner cyberspotter-partner
complete -F _cyberspotter cyberspotter

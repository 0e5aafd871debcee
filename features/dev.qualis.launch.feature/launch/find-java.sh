# shellcheck shell=sh disable=SC2034 # what is set here is used by the scripts that read this file
# Finds a Java of at least a wanted release, without starting one: `java` on the path may be older than what we need.
# Read by ./mvnw, ./qualis and the start scripts of the products:   . find-java.sh; use_unicode; find_java 21 [jdk]
# It looks at JAVA_HOME, then at `java` on the path, then at the newest Java where Debian, Fedora, macOS, SDKMAN and
# IDEs keep theirs. On success java_home, java_release (25) and java_build (25.0.1+8-LTS) are set; if not, the status is 1.

# Sets java_release and java_build of the Java in folder $1 from its `release` file; where there is none, asks Java.
read_java_release() {
    java_release=0
    java_build=
    java_version=
    [ -x "$1/bin/java" ] || return 1
    [ "$2" != jdk ] || [ -x "$1/bin/javac" ] || return 1
    if [ -r "$1/release" ]; then
        while IFS='="' read -r key ignored value rest; do
            case $key in
                JAVA_VERSION) java_version=$value ;;
                JAVA_RUNTIME_VERSION) java_build=$value ;;
            esac
        done <"$1/release"
    else
        java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    java_build=${java_build:-$java_version}
    java_release=${java_version%%[!0-9]*}
    java_release=${java_release:-0}
}

# Is the Java in folder $1 at least of release $2 (and a JDK, when $3 is jdk)?
java_suits() {
    [ -n "$1" ] && read_java_release "$1" "${3-}" && [ "$java_release" -ge "$2" ] && java_home=$1
}

# The home of the `java` that the shell would start, links followed.
java_home_on_path() {
    java_on_path=$(command -v java 2>/dev/null) || return 1
    java_on_path=$(readlink -f "$java_on_path" 2>/dev/null) || return 1
    printf '%s\n' "${java_on_path%/bin/java}"
}

find_java() {
    java_suits "${JAVA_HOME-}" "$1" "${2-}" && return 0
    java_suits "$(java_home_on_path)" "$1" "${2-}" && return 0
    best_home=
    best_release=0
    for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if java_suits "$candidate" "$1" "${2-}" && [ "$java_release" -gt "$best_release" ]; then
            best_home=$candidate
            best_release=$java_release
        fi
    done
    [ -n "$best_home" ] && java_suits "$best_home" "$1" "${2-}"
}

# Java takes file names for text in the encoding of the locale, and could not open 恒信.qms where that is ASCII: where no locale is
# set, and where one is set that this machine has not installed. One in UTF-8 is taken then; QUALIS_LOCALE keeps the user's language.
use_unicode() {
    is_ascii_locale || return 0
    QUALIS_LOCALE=${QUALIS_LOCALE:-${LC_ALL:-${LC_MESSAGES:-${LANG-}}}}
    export QUALIS_LOCALE
    for unicode in C.UTF-8 C.utf8 en_US.UTF-8 "$(locale -a 2>/dev/null | grep -i 'utf-\{0,1\}8' | head -n 1)"; do
        LC_ALL=$unicode
        export LC_ALL
        is_ascii_locale || return 0
    done
}

# Where there is no `locale` to ask, such as on musl, every locale is in UTF-8.
is_ascii_locale() {
    case $(locale charmap 2>/dev/null) in
        ANSI_X3.4-1968 | US-ASCII | 646) return 0 ;;
        *) return 1 ;;
    esac
}

# The options that keep a newer Java from warning about what our libraries do, for the Java that find_java found.
quiet_java_options() {
    if [ "$java_release" -ge 24 ]; then
        printf '%s' '--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow'
    fi
}

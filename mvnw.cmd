@echo off
rem Runs the Maven that this project is built with, on a JDK it can be built with:   mvnw verify
rem It runs in the root of the project, wherever it is called from.
rem The Maven is fetched once, by its coordinates, with whatever Maven is on the path, and kept in the user's cache.
setlocal
set "MAVEN_VERSION=3.9.16"
call "%~dp0features\dev.qualis.launch.feature\launch\find-java.cmd" 21 jdk
if not defined QUALIS_JAVA (
    echo mvnw: no JDK 21 or newer found: neither in JAVA_HOME, nor on the path, nor where JDKs usually are. 1>&2
    exit /b 1
)
set "JAVA_HOME=%QUALIS_JAVA%"
if not defined QUALIS_MAVEN_CACHE set "QUALIS_MAVEN_CACHE=%LOCALAPPDATA%\qualis"
set "MAVEN=%QUALIS_MAVEN_CACHE%\apache-maven-%MAVEN_VERSION%"
if exist "%MAVEN%\bin\mvn.cmd" goto run
where mvn >nul 2>nul
if errorlevel 1 (
    echo mvnw: no Maven on the path. Any Maven will do; it only fetches Maven %MAVEN_VERSION%. 1>&2
    exit /b 1
)
echo mvnw: fetching Maven %MAVEN_VERSION%, once, into %QUALIS_MAVEN_CACHE% 1>&2
mkdir "%QUALIS_MAVEN_CACHE%" 2>nul
pushd "%QUALIS_MAVEN_CACHE%"
call mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack -Dartifact=org.apache.maven:apache-maven:%MAVEN_VERSION%:zip:bin "-DoutputDirectory=%QUALIS_MAVEN_CACHE%"
popd
if not exist "%MAVEN%\bin\mvn.cmd" (
    echo mvnw: Maven %MAVEN_VERSION% could not be fetched; is the Maven repository reachable? 1>&2
    exit /b 1
)
:run
if %QUALIS_JAVA_RELEASE% geq 24 set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
rem The generators are given a relative path: ANTLR 3 takes none with other than ASCII characters.
cd /d "%~dp0"
call "%MAVEN%\bin\mvn.cmd" -Dqualis.bundles=bundles %*
exit /b

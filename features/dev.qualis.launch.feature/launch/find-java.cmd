@echo off
rem Finds a Java of at least release %1 (and a JDK, when %2 is jdk): sets QUALIS_JAVA to its folder, QUALIS_JAVA_RELEASE (25) and
rem QUALIS_JAVA_BUILD (25.0.1+8-LTS). Where there is none, QUALIS_JAVA is not defined and the errorlevel is 1.
rem It looks at JAVA_HOME, then at java on the path, then where Temurin, Oracle, Microsoft, Zulu, Corretto and IDEs keep theirs.
set "QUALIS_JAVA="
set "QUALIS_JAVA_WANTED=%~1"
set "QUALIS_JAVA_KIND=%~2"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined QUALIS_JAVA exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do if not defined QUALIS_JAVA call :consider "%%~dpj.."
if defined QUALIS_JAVA exit /b 0
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    for /d %%d in ("%ProgramFiles%\%%~v\*") do if not defined QUALIS_JAVA call :consider "%%~d"
)
for /d %%d in ("%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do if not defined QUALIS_JAVA call :consider "%%~d"
if defined QUALIS_JAVA exit /b 0
exit /b 1

rem Takes the Java in folder %1, when it suits. Its file "release" says which one it is.
:consider
if not exist "%~f1\bin\java.exe" exit /b 0
if "%QUALIS_JAVA_KIND%"=="jdk" if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "QUALIS_JAVA_VERSION="
set "QUALIS_JAVA_BUILD="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~f1\release") do (
    if "%%k"=="JAVA_VERSION" set "QUALIS_JAVA_VERSION=%%~l"
    if "%%k"=="JAVA_RUNTIME_VERSION" set "QUALIS_JAVA_BUILD=%%~l"
)
if not defined QUALIS_JAVA_VERSION exit /b 0
if not defined QUALIS_JAVA_BUILD set "QUALIS_JAVA_BUILD=%QUALIS_JAVA_VERSION%"
for /f "tokens=1 delims=." %%r in ("%QUALIS_JAVA_VERSION%") do set "QUALIS_JAVA_RELEASE=%%r"
if %QUALIS_JAVA_RELEASE% geq %QUALIS_JAVA_WANTED% set "QUALIS_JAVA=%~f1"
exit /b 0

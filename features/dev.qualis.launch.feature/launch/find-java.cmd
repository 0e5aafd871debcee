@echo off
rem Finds a Java of at least release %1 (and a JDK, when %2 is jdk) and sets QUALIS_JAVA to its folder; errorlevel 1 when there is none.
rem It looks at JAVA_HOME, then at java on the path, then where Temurin, Oracle, Microsoft, Zulu, Scoop and IDEs keep theirs.
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

:consider
if not exist "%~f1\bin\java.exe" exit /b
if "%QUALIS_JAVA_KIND%"=="jdk" if not exist "%~f1\bin\javac.exe" exit /b
if not exist "%~f1\release" exit /b
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~f1\release"`) do (
    for /f "tokens=1 delims=." %%r in ("%%~v") do if %%~r geq %QUALIS_JAVA_WANTED% set "QUALIS_JAVA=%~f1"
)
exit /b

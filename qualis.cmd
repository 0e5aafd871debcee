@echo off
rem Qualis from its sources:   qualis --help
rem Builds the command line first when it is missing; qualis --rebuild builds it in any case.
setlocal
set "ROOT=%~dp0"
set "DISTRIBUTION=%ROOT%releng\dev.qualis.commandline\target\qualis"
set "ARGUMENTS=%*"
if "%~1"=="--rebuild" goto build
if exist "%DISTRIBUTION%\built" goto run
:build
echo Building the Qualis command line from its sources (the first time: some minutes; later: less than one). 1>&2
if not exist "%ROOT%target\commandline" mkdir "%ROOT%target\commandline"
call "%ROOT%mvnw.cmd" --batch-mode -f "%ROOT%pom.xml" -pl releng/dev.qualis.commandline -am -DskipTests package >"%ROOT%target\commandline\build.log" 2>&1
if errorlevel 1 (
    findstr /b /l /c:"[ERROR]" "%ROOT%target\commandline\build.log" 1>&2
    echo The build failed. The whole log: %ROOT%target\commandline\build.log 1>&2
    exit /b 3
)
if not "%~1"=="--rebuild" goto run
for /f "tokens=1*" %%a in ("%ARGUMENTS%") do set "ARGUMENTS=%%b"
if not defined ARGUMENTS exit /b 0
:run
call "%DISTRIBUTION%\bin\qualis.cmd" %ARGUMENTS%
exit /b

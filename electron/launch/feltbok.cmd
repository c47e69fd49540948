@echo off
rem `feltbok <command>` on Windows: a program with windows prints to no console, so its words are caught in files
rem and shown here, and its exit code is passed on.
setlocal
chcp 65001 >nul
set "caught=%TEMP%\feltbok-%RANDOM%%RANDOM%"
"%~dp0Feltbok.exe" %* >"%caught%.out" 2>"%caught%.err"
set "code=%ERRORLEVEL%"
type "%caught%.out"
type "%caught%.err" 1>&2
del "%caught%.out" "%caught%.err"
exit /b %code%

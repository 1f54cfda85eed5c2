target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v16 = alloca i64
  %v145 = alloca <8 x float>
  %v146 = alloca <8 x float>
  %v147 = alloca <8 x float>
  %v148 = alloca <8 x float>
  %v150 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 7
  %v6 = load i64, ptr %v5, !tbaa !0
  %v7 = mul nsw i64 %v4, %v6
  %v8 = sub nsw i64 0, %v7
  %v9 = getelementptr inbounds i64, ptr %t, i64 1
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = icmp eq i64 %v10, 0
  br i1 %v11, label %w12.then, label %w12.end
w12.then:
  %v13 = getelementptr inbounds i64, ptr %t, i64 8
  %v14 = load i64, ptr %v13, !tbaa !0
  store i64 %from, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %upto
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  %v19 = getelementptr inbounds i64, ptr %t, i64 9
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %v20, i64 %v17
  %v22 = load i64, ptr %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 7
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %step, %v24
  %v26 = add nsw i64 %v22, %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 10
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %v28, i64 %v17
  %v30 = load i64, ptr %v29
  %v31 = getelementptr inbounds i64, ptr %t, i64 6
  %v32 = load i64, ptr %v31, !tbaa !0
  %v33 = mul nsw i64 %v26, %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 11
  %v35 = load ptr, ptr %v34, !tbaa !0
  %v36 = getelementptr inbounds i64, ptr %t, i64 12
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v30, %v37
  %v39 = add nsw i64 %v33, %v38
  %v40 = getelementptr inbounds float, ptr %v35, i64 %v39
  %v41 = add nsw i64 %row, %v17
  %v42 = getelementptr inbounds i64, ptr %t, i64 13
  %v43 = load ptr, ptr %v42, !tbaa !0
  %v44 = getelementptr inbounds i64, ptr %t, i64 14
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = mul nsw i64 %v41, %v45
  %v47 = getelementptr inbounds float, ptr %v43, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load float, ptr %v48
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = getelementptr inbounds float, ptr %v47, i64 8
  %v53 = load float, ptr %v52
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = mul nsw i64 8, 2
  %v57 = getelementptr inbounds float, ptr %v47, i64 %v56
  %v58 = load float, ptr %v57
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = mul nsw i64 8, 3
  %v62 = getelementptr inbounds float, ptr %v47, i64 %v61
  %v63 = load float, ptr %v62
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = mul nsw i64 8, 4
  %v67 = getelementptr inbounds float, ptr %v47, i64 %v66
  %v68 = load float, ptr %v67
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = mul nsw i64 8, 5
  %v72 = getelementptr inbounds float, ptr %v47, i64 %v71
  %v73 = load float, ptr %v72
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = mul nsw i64 8, 6
  %v77 = getelementptr inbounds float, ptr %v47, i64 %v76
  %v78 = load float, ptr %v77
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = mul nsw i64 8, 7
  %v82 = getelementptr inbounds float, ptr %v47, i64 %v81
  %v83 = load float, ptr %v82
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = mul nsw i64 8, 8
  %v87 = getelementptr inbounds float, ptr %v47, i64 %v86
  %v88 = load float, ptr %v87
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = mul nsw i64 8, 9
  %v92 = getelementptr inbounds float, ptr %v47, i64 %v91
  %v93 = load float, ptr %v92
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = mul nsw i64 8, 10
  %v97 = getelementptr inbounds float, ptr %v47, i64 %v96
  %v98 = load float, ptr %v97
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = mul nsw i64 8, 11
  %v102 = getelementptr inbounds float, ptr %v47, i64 %v101
  %v103 = load float, ptr %v102
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = mul nsw i64 8, 12
  %v107 = getelementptr inbounds float, ptr %v47, i64 %v106
  %v108 = load float, ptr %v107
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = mul nsw i64 8, 13
  %v112 = getelementptr inbounds float, ptr %v47, i64 %v111
  %v113 = load float, ptr %v112
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = mul nsw i64 8, 14
  %v117 = getelementptr inbounds float, ptr %v47, i64 %v116
  %v118 = load float, ptr %v117
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = mul nsw i64 8, 15
  %v122 = getelementptr inbounds float, ptr %v47, i64 %v121
  %v123 = load float, ptr %v122
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = mul nsw i64 8, 16
  %v127 = getelementptr inbounds float, ptr %v47, i64 %v126
  %v128 = load float, ptr %v127
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = mul nsw i64 8, 17
  %v132 = getelementptr inbounds float, ptr %v47, i64 %v131
  %v133 = load float, ptr %v132
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v55
  %v137 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v65
  %v138 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v75
  %v139 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v85
  %v140 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v95
  %v141 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v105
  %v142 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v115
  %v143 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v125
  %v144 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v135
  store <8 x float> zeroinitializer, ptr %v145
  store <8 x float> zeroinitializer, ptr %v146
  store <8 x float> zeroinitializer, ptr %v147
  store <8 x float> zeroinitializer, ptr %v148
  store i64 0, ptr %v150
  br label %l149.test
l149.test:
  %v151 = load i64, ptr %v150
  %v152 = icmp slt i64 %v151, %v14
  br i1 %v152, label %l149.body, label %l149.end
l149.body:
  %v153 = getelementptr inbounds i64, ptr %t, i64 15
  %v154 = load ptr, ptr %v153, !tbaa !0
  %v155 = getelementptr inbounds i64, ptr %t, i64 16
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v17, %v156
  %v158 = getelementptr inbounds float, ptr %v154, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 0
  %v160 = getelementptr inbounds float, ptr %v159, i64 %v151
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = getelementptr inbounds float, ptr %v40, i64 %v151
  %v163 = getelementptr float, ptr %v162, i64 %v8
  call void @llvm.prefetch.p0(ptr %v163, i32 0, i32 2, i32 1)
  %v164 = sub nsw i64 %v2, %v151
  %v165 = insertelement <8 x i64> poison, i64 %v164, i64 0
  %v166 = shufflevector <8 x i64> %v165, <8 x i64> poison, <8 x i32> zeroinitializer
  %v167 = icmp sgt <8 x i64> %v166, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v168 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v162, i32 4, <8 x i1> %v167, <8 x float> zeroinitializer)
  %v169 = fadd contract <8 x float> %v161, %v168
  %v170 = add nsw i64 %row, %v17
  %v171 = getelementptr inbounds i64, ptr %t, i64 17
  %v172 = load ptr, ptr %v171, !tbaa !0
  %v173 = getelementptr inbounds i64, ptr %t, i64 18
  %v174 = load i64, ptr %v173, !tbaa !0
  %v175 = mul nsw i64 %v170, %v174
  %v176 = getelementptr inbounds float, ptr %v172, i64 %v175
  %v177 = getelementptr inbounds i64, ptr %t, i64 8
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = mul nsw i64 %v178, 4
  %v180 = getelementptr inbounds float, ptr %v176, i64 %v179
  %v181 = getelementptr inbounds float, ptr %v180, i64 %v151
  %v182 = getelementptr inbounds i64, ptr %t, i64 19
  %v183 = load i64, ptr %v182, !tbaa !0
  %v184 = sub nsw i64 0, %v183
  %v185 = getelementptr inbounds i64, ptr %t, i64 18
  %v186 = load i64, ptr %v185, !tbaa !0
  %v187 = mul nsw i64 %v184, %v186
  %v188 = getelementptr float, ptr %v181, i64 %v187
  call void @llvm.prefetch.p0(ptr %v188, i32 0, i32 2, i32 1)
  %v189 = load <8 x float>, ptr %v181, align 4
  %v190 = fsub contract <8 x float> %v189, %v51
  %v191 = fmul contract <8 x float> %v190, %v136
  %v192 = getelementptr inbounds i64, ptr %t, i64 20
  %v193 = load ptr, ptr %v192, !tbaa !0
  %v194 = getelementptr inbounds float, ptr %v193, i64 %v151
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = fmul contract <8 x float> %v191, %v195
  %v197 = getelementptr inbounds i64, ptr %t, i64 21
  %v198 = load ptr, ptr %v197, !tbaa !0
  %v199 = getelementptr inbounds float, ptr %v198, i64 %v151
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd contract <8 x float> %v196, %v200
  %v202 = getelementptr inbounds float, ptr %v176, i64 0
  %v203 = getelementptr inbounds float, ptr %v202, i64 %v151
  %v204 = getelementptr inbounds i64, ptr %t, i64 19
  %v205 = load i64, ptr %v204, !tbaa !0
  %v206 = sub nsw i64 0, %v205
  %v207 = getelementptr inbounds i64, ptr %t, i64 18
  %v208 = load i64, ptr %v207, !tbaa !0
  %v209 = mul nsw i64 %v206, %v208
  %v210 = getelementptr float, ptr %v203, i64 %v209
  call void @llvm.prefetch.p0(ptr %v210, i32 0, i32 2, i32 1)
  %v211 = load <8 x float>, ptr %v203, align 4
  %v212 = fsub contract <8 x float> %v211, %v60
  %v213 = fmul contract <8 x float> %v212, %v137
  %v214 = getelementptr inbounds i64, ptr %t, i64 22
  %v215 = load ptr, ptr %v214, !tbaa !0
  %v216 = getelementptr inbounds float, ptr %v215, i64 %v151
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fmul contract <8 x float> %v213, %v217
  %v219 = fadd contract <8 x float> %v201, %v218
  %v220 = fneg <8 x float> %v219
  %v221 = fcmp ogt <8 x float> %v220, splat (float 0x4055C00000000000)
  %v222 = select <8 x i1> %v221, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v220
  %v223 = fcmp olt <8 x float> %v222, splat (float 0xC055C00000000000)
  %v224 = select <8 x i1> %v223, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v222
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v226 = fsub <8 x float> %v225, splat (float 0x4168000000000000)
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v226, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v224)
  %v228 = bitcast <8 x float> %v225 to <8 x i32>
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v226, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v227)
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v229, <8 x float> splat (float 0x3F8123B960000000))
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v229, <8 x float> splat (float 0x3FA5554600000000))
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> %v229, <8 x float> splat (float 0x3FC5554900000000))
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v229, <8 x float> splat (float 0x3FE0000000000000))
  %v234 = fmul <8 x float> %v229, %v229
  %v235 = fadd <8 x float> %v229, splat (float 0x3FF0000000000000)
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> %v233, <8 x float> %v235)
  %v237 = shl <8 x i32> %v228, splat (i32 10)
  %v238 = ashr <8 x i32> %v237, splat (i32 10)
  %v239 = add <8 x i32> %v238, splat (i32 127)
  %v240 = shl <8 x i32> %v239, splat (i32 23)
  %v241 = bitcast <8 x i32> %v240 to <8 x float>
  %v242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v241, <8 x float> splat (float 0x3FF0000000000000))
  %v243 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v242
  %v244 = fcmp olt <8 x float> %v219, splat (float 0xC055C00000000000)
  %v245 = select <8 x i1> %v244, <8 x float> splat (float 0x0000000000000000), <8 x float> %v243
  %v246 = fmul contract <8 x float> %v169, %v245
  %v247 = getelementptr inbounds i64, ptr %t, i64 8
  %v248 = load i64, ptr %v247, !tbaa !0
  %v249 = mul nsw i64 %v248, 5
  %v250 = getelementptr inbounds float, ptr %v176, i64 %v249
  %v251 = getelementptr inbounds float, ptr %v250, i64 %v151
  %v252 = getelementptr inbounds i64, ptr %t, i64 19
  %v253 = load i64, ptr %v252, !tbaa !0
  %v254 = sub nsw i64 0, %v253
  %v255 = getelementptr inbounds i64, ptr %t, i64 18
  %v256 = load i64, ptr %v255, !tbaa !0
  %v257 = mul nsw i64 %v254, %v256
  %v258 = getelementptr float, ptr %v251, i64 %v257
  call void @llvm.prefetch.p0(ptr %v258, i32 0, i32 2, i32 1)
  %v259 = load <8 x float>, ptr %v251, align 4
  %v260 = fsub contract <8 x float> %v259, %v70
  %v261 = fmul contract <8 x float> %v260, %v138
  %v262 = getelementptr inbounds i64, ptr %t, i64 23
  %v263 = load ptr, ptr %v262, !tbaa !0
  %v264 = getelementptr inbounds float, ptr %v263, i64 %v151
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fmul contract <8 x float> %v261, %v265
  %v267 = getelementptr inbounds i64, ptr %t, i64 24
  %v268 = load ptr, ptr %v267, !tbaa !0
  %v269 = getelementptr inbounds float, ptr %v268, i64 %v151
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fadd contract <8 x float> %v266, %v270
  %v272 = getelementptr inbounds i64, ptr %t, i64 8
  %v273 = load i64, ptr %v272, !tbaa !0
  %v274 = getelementptr inbounds float, ptr %v176, i64 %v273
  %v275 = getelementptr inbounds float, ptr %v274, i64 %v151
  %v276 = getelementptr inbounds i64, ptr %t, i64 19
  %v277 = load i64, ptr %v276, !tbaa !0
  %v278 = sub nsw i64 0, %v277
  %v279 = getelementptr inbounds i64, ptr %t, i64 18
  %v280 = load i64, ptr %v279, !tbaa !0
  %v281 = mul nsw i64 %v278, %v280
  %v282 = getelementptr float, ptr %v275, i64 %v281
  call void @llvm.prefetch.p0(ptr %v282, i32 0, i32 2, i32 1)
  %v283 = load <8 x float>, ptr %v275, align 4
  %v284 = fsub contract <8 x float> %v283, %v80
  %v285 = fmul contract <8 x float> %v284, %v139
  %v286 = getelementptr inbounds i64, ptr %t, i64 25
  %v287 = load ptr, ptr %v286, !tbaa !0
  %v288 = getelementptr inbounds float, ptr %v287, i64 %v151
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul contract <8 x float> %v285, %v289
  %v291 = fadd contract <8 x float> %v271, %v290
  %v292 = fneg <8 x float> %v291
  %v293 = fcmp ogt <8 x float> %v292, splat (float 0x4055C00000000000)
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v292
  %v295 = fcmp olt <8 x float> %v294, splat (float 0xC055C00000000000)
  %v296 = select <8 x i1> %v295, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v294
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v298 = fsub <8 x float> %v297, splat (float 0x4168000000000000)
  %v299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v296)
  %v300 = bitcast <8 x float> %v297 to <8 x i32>
  %v301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v298, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v299)
  %v302 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v301, <8 x float> splat (float 0x3F8123B960000000))
  %v303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v302, <8 x float> %v301, <8 x float> splat (float 0x3FA5554600000000))
  %v304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v303, <8 x float> %v301, <8 x float> splat (float 0x3FC5554900000000))
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v304, <8 x float> %v301, <8 x float> splat (float 0x3FE0000000000000))
  %v306 = fmul <8 x float> %v301, %v301
  %v307 = fadd <8 x float> %v301, splat (float 0x3FF0000000000000)
  %v308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v305, <8 x float> %v307)
  %v309 = shl <8 x i32> %v300, splat (i32 10)
  %v310 = ashr <8 x i32> %v309, splat (i32 10)
  %v311 = add <8 x i32> %v310, splat (i32 127)
  %v312 = shl <8 x i32> %v311, splat (i32 23)
  %v313 = bitcast <8 x i32> %v312 to <8 x float>
  %v314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v308, <8 x float> %v313, <8 x float> splat (float 0x3FF0000000000000))
  %v315 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v314
  %v316 = fcmp olt <8 x float> %v291, splat (float 0xC055C00000000000)
  %v317 = select <8 x i1> %v316, <8 x float> splat (float 0x0000000000000000), <8 x float> %v315
  %v318 = add nsw i64 %row, %v17
  %v319 = getelementptr inbounds i64, ptr %t, i64 26
  %v320 = load ptr, ptr %v319, !tbaa !0
  %v321 = getelementptr inbounds i64, ptr %t, i64 27
  %v322 = load i64, ptr %v321, !tbaa !0
  %v323 = mul nsw i64 %v318, %v322
  %v324 = getelementptr inbounds float, ptr %v320, i64 %v323
  %v325 = getelementptr inbounds i64, ptr %t, i64 8
  %v326 = load i64, ptr %v325, !tbaa !0
  %v327 = getelementptr inbounds float, ptr %v324, i64 %v326
  %v328 = getelementptr inbounds float, ptr %v327, i64 %v151
  %v329 = getelementptr inbounds i64, ptr %t, i64 19
  %v330 = load i64, ptr %v329, !tbaa !0
  %v331 = sub nsw i64 0, %v330
  %v332 = getelementptr inbounds i64, ptr %t, i64 27
  %v333 = load i64, ptr %v332, !tbaa !0
  %v334 = mul nsw i64 %v331, %v333
  %v335 = getelementptr float, ptr %v328, i64 %v334
  call void @llvm.prefetch.p0(ptr %v335, i32 0, i32 2, i32 1)
  %v336 = load <8 x float>, ptr %v328, align 4
  %v337 = fmul contract <8 x float> %v317, %v336
  %v338 = getelementptr inbounds i64, ptr %t, i64 8
  %v339 = load i64, ptr %v338, !tbaa !0
  %v340 = mul nsw i64 %v339, 6
  %v341 = getelementptr inbounds float, ptr %v176, i64 %v340
  %v342 = getelementptr inbounds float, ptr %v341, i64 %v151
  %v343 = getelementptr inbounds i64, ptr %t, i64 19
  %v344 = load i64, ptr %v343, !tbaa !0
  %v345 = sub nsw i64 0, %v344
  %v346 = getelementptr inbounds i64, ptr %t, i64 18
  %v347 = load i64, ptr %v346, !tbaa !0
  %v348 = mul nsw i64 %v345, %v347
  %v349 = getelementptr float, ptr %v342, i64 %v348
  call void @llvm.prefetch.p0(ptr %v349, i32 0, i32 2, i32 1)
  %v350 = load <8 x float>, ptr %v342, align 4
  %v351 = fsub contract <8 x float> %v350, %v90
  %v352 = fmul contract <8 x float> %v351, %v140
  %v353 = getelementptr inbounds i64, ptr %t, i64 28
  %v354 = load ptr, ptr %v353, !tbaa !0
  %v355 = getelementptr inbounds float, ptr %v354, i64 %v151
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fmul contract <8 x float> %v352, %v356
  %v358 = getelementptr inbounds i64, ptr %t, i64 29
  %v359 = load ptr, ptr %v358, !tbaa !0
  %v360 = getelementptr inbounds float, ptr %v359, i64 %v151
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = fadd contract <8 x float> %v357, %v361
  %v363 = getelementptr inbounds i64, ptr %t, i64 8
  %v364 = load i64, ptr %v363, !tbaa !0
  %v365 = mul nsw i64 %v364, 2
  %v366 = getelementptr inbounds float, ptr %v176, i64 %v365
  %v367 = getelementptr inbounds float, ptr %v366, i64 %v151
  %v368 = getelementptr inbounds i64, ptr %t, i64 19
  %v369 = load i64, ptr %v368, !tbaa !0
  %v370 = sub nsw i64 0, %v369
  %v371 = getelementptr inbounds i64, ptr %t, i64 18
  %v372 = load i64, ptr %v371, !tbaa !0
  %v373 = mul nsw i64 %v370, %v372
  %v374 = getelementptr float, ptr %v367, i64 %v373
  call void @llvm.prefetch.p0(ptr %v374, i32 0, i32 2, i32 1)
  %v375 = load <8 x float>, ptr %v367, align 4
  %v376 = fsub contract <8 x float> %v375, %v100
  %v377 = fmul contract <8 x float> %v376, %v141
  %v378 = getelementptr inbounds i64, ptr %t, i64 30
  %v379 = load ptr, ptr %v378, !tbaa !0
  %v380 = getelementptr inbounds float, ptr %v379, i64 %v151
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = fmul contract <8 x float> %v377, %v381
  %v383 = fadd contract <8 x float> %v362, %v382
  %v384 = fneg <8 x float> %v383
  %v385 = fcmp ogt <8 x float> %v384, splat (float 0x4055C00000000000)
  %v386 = select <8 x i1> %v385, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v384
  %v387 = fcmp olt <8 x float> %v386, splat (float 0xC055C00000000000)
  %v388 = select <8 x i1> %v387, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v386
  %v389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v390 = fsub <8 x float> %v389, splat (float 0x4168000000000000)
  %v391 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v390, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v388)
  %v392 = bitcast <8 x float> %v389 to <8 x i32>
  %v393 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v390, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v391)
  %v394 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v393, <8 x float> splat (float 0x3F8123B960000000))
  %v395 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v394, <8 x float> %v393, <8 x float> splat (float 0x3FA5554600000000))
  %v396 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v395, <8 x float> %v393, <8 x float> splat (float 0x3FC5554900000000))
  %v397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v396, <8 x float> %v393, <8 x float> splat (float 0x3FE0000000000000))
  %v398 = fmul <8 x float> %v393, %v393
  %v399 = fadd <8 x float> %v393, splat (float 0x3FF0000000000000)
  %v400 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v398, <8 x float> %v397, <8 x float> %v399)
  %v401 = shl <8 x i32> %v392, splat (i32 10)
  %v402 = ashr <8 x i32> %v401, splat (i32 10)
  %v403 = add <8 x i32> %v402, splat (i32 127)
  %v404 = shl <8 x i32> %v403, splat (i32 23)
  %v405 = bitcast <8 x i32> %v404 to <8 x float>
  %v406 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v400, <8 x float> %v405, <8 x float> splat (float 0x3FF0000000000000))
  %v407 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v406
  %v408 = fcmp olt <8 x float> %v383, splat (float 0xC055C00000000000)
  %v409 = select <8 x i1> %v408, <8 x float> splat (float 0x0000000000000000), <8 x float> %v407
  %v410 = getelementptr inbounds i64, ptr %t, i64 8
  %v411 = load i64, ptr %v410, !tbaa !0
  %v412 = mul nsw i64 %v411, 7
  %v413 = getelementptr inbounds float, ptr %v176, i64 %v412
  %v414 = getelementptr inbounds float, ptr %v413, i64 %v151
  %v415 = getelementptr inbounds i64, ptr %t, i64 19
  %v416 = load i64, ptr %v415, !tbaa !0
  %v417 = sub nsw i64 0, %v416
  %v418 = getelementptr inbounds i64, ptr %t, i64 18
  %v419 = load i64, ptr %v418, !tbaa !0
  %v420 = mul nsw i64 %v417, %v419
  %v421 = getelementptr float, ptr %v414, i64 %v420
  call void @llvm.prefetch.p0(ptr %v421, i32 0, i32 2, i32 1)
  %v422 = load <8 x float>, ptr %v414, align 4
  %v423 = fsub contract <8 x float> %v422, %v110
  %v424 = fmul contract <8 x float> %v423, %v142
  %v425 = getelementptr inbounds i64, ptr %t, i64 31
  %v426 = load ptr, ptr %v425, !tbaa !0
  %v427 = getelementptr inbounds float, ptr %v426, i64 %v151
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = fmul contract <8 x float> %v424, %v428
  %v430 = getelementptr inbounds i64, ptr %t, i64 32
  %v431 = load ptr, ptr %v430, !tbaa !0
  %v432 = getelementptr inbounds float, ptr %v431, i64 %v151
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = fadd contract <8 x float> %v429, %v433
  %v435 = getelementptr inbounds i64, ptr %t, i64 8
  %v436 = load i64, ptr %v435, !tbaa !0
  %v437 = mul nsw i64 %v436, 3
  %v438 = getelementptr inbounds float, ptr %v176, i64 %v437
  %v439 = getelementptr inbounds float, ptr %v438, i64 %v151
  %v440 = getelementptr inbounds i64, ptr %t, i64 19
  %v441 = load i64, ptr %v440, !tbaa !0
  %v442 = sub nsw i64 0, %v441
  %v443 = getelementptr inbounds i64, ptr %t, i64 18
  %v444 = load i64, ptr %v443, !tbaa !0
  %v445 = mul nsw i64 %v442, %v444
  %v446 = getelementptr float, ptr %v439, i64 %v445
  call void @llvm.prefetch.p0(ptr %v446, i32 0, i32 2, i32 1)
  %v447 = load <8 x float>, ptr %v439, align 4
  %v448 = fsub contract <8 x float> %v447, %v120
  %v449 = fmul contract <8 x float> %v448, %v143
  %v450 = getelementptr inbounds i64, ptr %t, i64 33
  %v451 = load ptr, ptr %v450, !tbaa !0
  %v452 = getelementptr inbounds float, ptr %v451, i64 %v151
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = fmul contract <8 x float> %v449, %v453
  %v455 = fadd contract <8 x float> %v434, %v454
  %v456 = fadd <8 x float> %v455, %v455
  %v457 = fcmp ogt <8 x float> %v456, splat (float 0x4032333340000000)
  %v458 = select <8 x i1> %v457, <8 x float> splat (float 0x4032333340000000), <8 x float> %v456
  %v459 = fcmp olt <8 x float> %v458, splat (float 0xC032333340000000)
  %v460 = select <8 x i1> %v459, <8 x float> splat (float 0xC032333340000000), <8 x float> %v458
  %v461 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v460, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v462 = fsub <8 x float> %v461, splat (float 0x4168000000000000)
  %v463 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v462, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v460)
  %v464 = bitcast <8 x float> %v461 to <8 x i32>
  %v465 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v462, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v463)
  %v466 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v465, <8 x float> splat (float 0x3F8123B960000000))
  %v467 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v466, <8 x float> %v465, <8 x float> splat (float 0x3FA5554600000000))
  %v468 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v467, <8 x float> %v465, <8 x float> splat (float 0x3FC5554900000000))
  %v469 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v468, <8 x float> %v465, <8 x float> splat (float 0x3FE0000000000000))
  %v470 = fmul <8 x float> %v465, %v465
  %v471 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v470, <8 x float> %v469, <8 x float> %v465)
  %v472 = shl <8 x i32> %v464, splat (i32 10)
  %v473 = ashr <8 x i32> %v472, splat (i32 10)
  %v474 = add <8 x i32> %v473, splat (i32 127)
  %v475 = shl <8 x i32> %v474, splat (i32 23)
  %v476 = bitcast <8 x i32> %v475 to <8 x float>
  %v477 = fsub <8 x float> %v476, splat (float 0x3FF0000000000000)
  %v478 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v471, <8 x float> %v476, <8 x float> %v477)
  %v479 = fadd <8 x float> %v478, splat (float 0x4000000000000000)
  %v480 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v479
  %v481 = fmul <8 x float> %v478, %v480
  %v482 = fmul contract <8 x float> %v409, %v481
  %v483 = fadd contract <8 x float> %v337, %v482
  %v484 = fsub contract <8 x float> %v483, %v130
  %v485 = fmul contract <8 x float> %v484, %v144
  %v486 = getelementptr inbounds i64, ptr %t, i64 34
  %v487 = load ptr, ptr %v486, !tbaa !0
  %v488 = getelementptr inbounds float, ptr %v487, i64 %v151
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = fmul contract <8 x float> %v485, %v489
  %v491 = getelementptr inbounds i64, ptr %t, i64 35
  %v492 = load ptr, ptr %v491, !tbaa !0
  %v493 = getelementptr inbounds float, ptr %v492, i64 %v151
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = fadd contract <8 x float> %v494, %v490
  %v496 = fadd <8 x float> %v495, %v495
  %v497 = fcmp ogt <8 x float> %v496, splat (float 0x4032333340000000)
  %v498 = select <8 x i1> %v497, <8 x float> splat (float 0x4032333340000000), <8 x float> %v496
  %v499 = fcmp olt <8 x float> %v498, splat (float 0xC032333340000000)
  %v500 = select <8 x i1> %v499, <8 x float> splat (float 0xC032333340000000), <8 x float> %v498
  %v501 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v500, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v502 = fsub <8 x float> %v501, splat (float 0x4168000000000000)
  %v503 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v502, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v500)
  %v504 = bitcast <8 x float> %v501 to <8 x i32>
  %v505 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v502, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v503)
  %v506 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v505, <8 x float> splat (float 0x3F8123B960000000))
  %v507 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v506, <8 x float> %v505, <8 x float> splat (float 0x3FA5554600000000))
  %v508 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v507, <8 x float> %v505, <8 x float> splat (float 0x3FC5554900000000))
  %v509 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v508, <8 x float> %v505, <8 x float> splat (float 0x3FE0000000000000))
  %v510 = fmul <8 x float> %v505, %v505
  %v511 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v510, <8 x float> %v509, <8 x float> %v505)
  %v512 = shl <8 x i32> %v504, splat (i32 10)
  %v513 = ashr <8 x i32> %v512, splat (i32 10)
  %v514 = add <8 x i32> %v513, splat (i32 127)
  %v515 = shl <8 x i32> %v514, splat (i32 23)
  %v516 = bitcast <8 x i32> %v515 to <8 x float>
  %v517 = fsub <8 x float> %v516, splat (float 0x3FF0000000000000)
  %v518 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v511, <8 x float> %v516, <8 x float> %v517)
  %v519 = fadd <8 x float> %v518, splat (float 0x4000000000000000)
  %v520 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v519
  %v521 = fmul <8 x float> %v518, %v520
  %v522 = fmul contract <8 x float> %v521, %v521
  %v523 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v522
  %v524 = fmul contract <8 x float> %v246, %v523
  %v525 = fmul contract <8 x float> %v524, %v489
  %v526 = select <8 x i1> %v167, <8 x float> %v525, <8 x float> splat (float 0x0000000000000000)
  %v527 = load <8 x float>, ptr %v145
  %v528 = fadd contract <8 x float> %v527, %v526
  store <8 x float> %v528, ptr %v145
  %v529 = fmul contract <8 x float> %v525, %v485
  %v530 = select <8 x i1> %v167, <8 x float> %v529, <8 x float> splat (float 0x0000000000000000)
  %v531 = load <8 x float>, ptr %v146
  %v532 = fadd contract <8 x float> %v531, %v530
  store <8 x float> %v532, ptr %v146
  %v533 = fmul contract <8 x float> %v169, %v521
  %v534 = fmul contract <8 x float> %v533, %v245
  %v535 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v245
  %v536 = fmul contract <8 x float> %v534, %v535
  %v537 = fmul contract <8 x float> %v536, %v217
  %v538 = select <8 x i1> %v167, <8 x float> %v537, <8 x float> splat (float 0x0000000000000000)
  %v539 = load <8 x float>, ptr %v147
  %v540 = fadd contract <8 x float> %v539, %v538
  store <8 x float> %v540, ptr %v147
  %v541 = fmul contract <8 x float> %v537, %v213
  %v542 = select <8 x i1> %v167, <8 x float> %v541, <8 x float> splat (float 0x0000000000000000)
  %v543 = load <8 x float>, ptr %v148
  %v544 = fadd contract <8 x float> %v543, %v542
  store <8 x float> %v544, ptr %v148
  %v545 = fmul contract <8 x float> %v524, %v485
  %v546 = fmul contract <8 x float> %v536, %v213
  %v547 = fmul contract <8 x float> %v536, %v191
  %v548 = select <8 x i1> %v167, <8 x float> %v191, <8 x float> splat (float 0x0000000000000000)
  %v549 = add nsw i64 %row, %v17
  %v550 = getelementptr inbounds i64, ptr %t, i64 36
  %v551 = load ptr, ptr %v550, !tbaa !0
  %v552 = getelementptr inbounds i64, ptr %t, i64 37
  %v553 = load i64, ptr %v552, !tbaa !0
  %v554 = mul nsw i64 %v549, %v553
  %v555 = getelementptr inbounds float, ptr %v551, i64 %v554
  %v556 = getelementptr inbounds i64, ptr %t, i64 8
  %v557 = load i64, ptr %v556, !tbaa !0
  %v558 = mul nsw i64 %v557, 8
  %v559 = getelementptr inbounds float, ptr %v555, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 %v151
  store <8 x float> %v548, ptr %v560, align 4, !tbaa !1
  %v561 = getelementptr inbounds i64, ptr %t, i64 38
  %v562 = load ptr, ptr %v561, !tbaa !0
  %v563 = getelementptr inbounds i64, ptr %t, i64 39
  %v564 = load i64, ptr %v563, !tbaa !0
  %v565 = mul nsw i64 %v17, %v564
  %v566 = getelementptr inbounds float, ptr %v562, i64 %v565
  %v567 = getelementptr inbounds float, ptr %v566, i64 0
  %v568 = getelementptr inbounds float, ptr %v567, i64 %v151
  store <8 x float> %v213, ptr %v568, align 4, !tbaa !1
  %v569 = select <8 x i1> %v167, <8 x float> %v261, <8 x float> splat (float 0x0000000000000000)
  %v570 = getelementptr inbounds i64, ptr %t, i64 8
  %v571 = load i64, ptr %v570, !tbaa !0
  %v572 = mul nsw i64 %v571, 9
  %v573 = getelementptr inbounds float, ptr %v555, i64 %v572
  %v574 = getelementptr inbounds float, ptr %v573, i64 %v151
  store <8 x float> %v569, ptr %v574, align 4, !tbaa !1
  %v575 = getelementptr inbounds i64, ptr %t, i64 8
  %v576 = load i64, ptr %v575, !tbaa !0
  %v577 = getelementptr inbounds float, ptr %v566, i64 %v576
  %v578 = getelementptr inbounds float, ptr %v577, i64 %v151
  store <8 x float> %v285, ptr %v578, align 4, !tbaa !1
  %v579 = getelementptr inbounds i64, ptr %t, i64 8
  %v580 = load i64, ptr %v579, !tbaa !0
  %v581 = mul nsw i64 %v580, 2
  %v582 = getelementptr inbounds float, ptr %v566, i64 %v581
  %v583 = getelementptr inbounds float, ptr %v582, i64 %v151
  store <8 x float> %v317, ptr %v583, align 4, !tbaa !1
  %v584 = select <8 x i1> %v167, <8 x float> %v352, <8 x float> splat (float 0x0000000000000000)
  %v585 = getelementptr inbounds i64, ptr %t, i64 8
  %v586 = load i64, ptr %v585, !tbaa !0
  %v587 = mul nsw i64 %v586, 10
  %v588 = getelementptr inbounds float, ptr %v555, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v588, i64 %v151
  store <8 x float> %v584, ptr %v589, align 4, !tbaa !1
  %v590 = getelementptr inbounds i64, ptr %t, i64 8
  %v591 = load i64, ptr %v590, !tbaa !0
  %v592 = mul nsw i64 %v591, 3
  %v593 = getelementptr inbounds float, ptr %v566, i64 %v592
  %v594 = getelementptr inbounds float, ptr %v593, i64 %v151
  store <8 x float> %v377, ptr %v594, align 4, !tbaa !1
  %v595 = getelementptr inbounds i64, ptr %t, i64 8
  %v596 = load i64, ptr %v595, !tbaa !0
  %v597 = mul nsw i64 %v596, 4
  %v598 = getelementptr inbounds float, ptr %v566, i64 %v597
  %v599 = getelementptr inbounds float, ptr %v598, i64 %v151
  store <8 x float> %v409, ptr %v599, align 4, !tbaa !1
  %v600 = select <8 x i1> %v167, <8 x float> %v424, <8 x float> splat (float 0x0000000000000000)
  %v601 = getelementptr inbounds i64, ptr %t, i64 8
  %v602 = load i64, ptr %v601, !tbaa !0
  %v603 = mul nsw i64 %v602, 11
  %v604 = getelementptr inbounds float, ptr %v555, i64 %v603
  %v605 = getelementptr inbounds float, ptr %v604, i64 %v151
  store <8 x float> %v600, ptr %v605, align 4, !tbaa !1
  %v606 = getelementptr inbounds i64, ptr %t, i64 8
  %v607 = load i64, ptr %v606, !tbaa !0
  %v608 = mul nsw i64 %v607, 5
  %v609 = getelementptr inbounds float, ptr %v566, i64 %v608
  %v610 = getelementptr inbounds float, ptr %v609, i64 %v151
  store <8 x float> %v449, ptr %v610, align 4, !tbaa !1
  %v611 = getelementptr inbounds i64, ptr %t, i64 8
  %v612 = load i64, ptr %v611, !tbaa !0
  %v613 = mul nsw i64 %v612, 6
  %v614 = getelementptr inbounds float, ptr %v566, i64 %v613
  %v615 = getelementptr inbounds float, ptr %v614, i64 %v151
  store <8 x float> %v481, ptr %v615, align 4, !tbaa !1
  %v616 = getelementptr inbounds i64, ptr %t, i64 8
  %v617 = load i64, ptr %v616, !tbaa !0
  %v618 = mul nsw i64 %v617, 7
  %v619 = getelementptr inbounds float, ptr %v566, i64 %v618
  %v620 = getelementptr inbounds float, ptr %v619, i64 %v151
  store <8 x float> %v485, ptr %v620, align 4, !tbaa !1
  %v621 = getelementptr inbounds i64, ptr %t, i64 8
  %v622 = load i64, ptr %v621, !tbaa !0
  %v623 = mul nsw i64 %v622, 8
  %v624 = getelementptr inbounds float, ptr %v566, i64 %v623
  %v625 = getelementptr inbounds float, ptr %v624, i64 %v151
  store <8 x float> %v525, ptr %v625, align 4, !tbaa !1
  %v626 = select <8 x i1> %v167, <8 x float> %v536, <8 x float> splat (float 0x0000000000000000)
  %v627 = getelementptr inbounds i64, ptr %t, i64 8
  %v628 = load i64, ptr %v627, !tbaa !0
  %v629 = mul nsw i64 %v628, 15
  %v630 = getelementptr inbounds float, ptr %v555, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v630, i64 %v151
  store <8 x float> %v626, ptr %v631, align 4, !tbaa !1
  %v632 = getelementptr inbounds i64, ptr %t, i64 8
  %v633 = load i64, ptr %v632, !tbaa !0
  %v634 = mul nsw i64 %v633, 12
  %v635 = getelementptr inbounds float, ptr %v566, i64 %v634
  %v636 = getelementptr inbounds float, ptr %v635, i64 %v151
  store <8 x float> %v537, ptr %v636, align 4, !tbaa !1
  %v637 = getelementptr inbounds i64, ptr %t, i64 40
  %v638 = load ptr, ptr %v637, !tbaa !0
  %v639 = getelementptr inbounds float, ptr %v638, i64 %v151
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = fadd contract <8 x float> %v640, %v524
  store <8 x float> %v641, ptr %v639, align 4, !tbaa !1
  %v642 = getelementptr inbounds i64, ptr %t, i64 41
  %v643 = load ptr, ptr %v642, !tbaa !0
  %v644 = getelementptr inbounds float, ptr %v643, i64 %v151
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = fadd contract <8 x float> %v645, %v545
  store <8 x float> %v646, ptr %v644, align 4, !tbaa !1
  %v647 = getelementptr inbounds i64, ptr %t, i64 42
  %v648 = load ptr, ptr %v647, !tbaa !0
  %v649 = getelementptr inbounds float, ptr %v648, i64 %v151
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = fadd contract <8 x float> %v650, %v546
  store <8 x float> %v651, ptr %v649, align 4, !tbaa !1
  %v652 = getelementptr inbounds i64, ptr %t, i64 43
  %v653 = load ptr, ptr %v652, !tbaa !0
  %v654 = getelementptr inbounds float, ptr %v653, i64 %v151
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = fadd contract <8 x float> %v655, %v536
  store <8 x float> %v656, ptr %v654, align 4, !tbaa !1
  %v657 = getelementptr inbounds i64, ptr %t, i64 44
  %v658 = load ptr, ptr %v657, !tbaa !0
  %v659 = getelementptr inbounds float, ptr %v658, i64 %v151
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = fadd contract <8 x float> %v660, %v547
  store <8 x float> %v661, ptr %v659, align 4, !tbaa !1
  %v662 = add nsw i64 %v151, 8
  store i64 %v662, ptr %v150
  br label %l149.test
l149.end:
  %v663 = load <8 x float>, ptr %v145
  %v664 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v663)
  %v665 = sitofp i64 %v2 to float
  %v666 = fdiv float %v664, %v665
  %v667 = getelementptr inbounds i64, ptr %t, i64 45
  %v668 = load ptr, ptr %v667, !tbaa !0
  %v669 = getelementptr inbounds i64, ptr %t, i64 46
  %v670 = load i64, ptr %v669, !tbaa !0
  %v671 = mul nsw i64 %v17, %v670
  %v672 = getelementptr inbounds float, ptr %v668, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v672, i64 0
  store float %v666, ptr %v673
  %v674 = load <8 x float>, ptr %v146
  %v675 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v674)
  %v676 = sitofp i64 %v2 to float
  %v677 = fdiv float %v675, %v676
  %v678 = getelementptr inbounds float, ptr %v672, i64 8
  store float %v677, ptr %v678
  %v679 = load <8 x float>, ptr %v147
  %v680 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v679)
  %v681 = sitofp i64 %v2 to float
  %v682 = fdiv float %v680, %v681
  %v683 = mul nsw i64 8, 8
  %v684 = getelementptr inbounds float, ptr %v672, i64 %v683
  store float %v682, ptr %v684
  %v685 = load <8 x float>, ptr %v148
  %v686 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v685)
  %v687 = sitofp i64 %v2 to float
  %v688 = fdiv float %v686, %v687
  %v689 = mul nsw i64 8, 9
  %v690 = getelementptr inbounds float, ptr %v672, i64 %v689
  store float %v688, ptr %v690
  %v691 = add nsw i64 %v17, 1
  store i64 %v691, ptr %v16
  br label %l15.test
l15.end:
  br label %w12.end
w12.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v56 = alloca <8 x float>
  %v57 = alloca <8 x float>
  %v58 = alloca <8 x float>
  %v59 = alloca <8 x float>
  %v60 = alloca <8 x float>
  %v61 = alloca <8 x float>
  %v63 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 45
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 46
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v11, %v16
  %v18 = getelementptr inbounds float, ptr %v14, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load float, ptr %v19
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = getelementptr inbounds float, ptr %v18, i64 8
  %v24 = load float, ptr %v23
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = add nsw i64 %row, %v11
  %v28 = getelementptr inbounds i64, ptr %t, i64 13
  %v29 = load ptr, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 14
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = mul nsw i64 %v27, %v31
  %v33 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v34 = mul nsw i64 8, 17
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 8
  %v40 = getelementptr inbounds float, ptr %v18, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 9
  %v45 = getelementptr inbounds float, ptr %v18, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 3
  %v50 = getelementptr inbounds float, ptr %v33, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v38
  %v55 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v53
  store <8 x float> zeroinitializer, ptr %v56
  store <8 x float> zeroinitializer, ptr %v57
  store <8 x float> zeroinitializer, ptr %v58
  store <8 x float> zeroinitializer, ptr %v59
  store <8 x float> zeroinitializer, ptr %v60
  store <8 x float> zeroinitializer, ptr %v61
  store i64 0, ptr %v63
  br label %l62.test
l62.test:
  %v64 = load i64, ptr %v63
  %v65 = icmp slt i64 %v64, %v8
  br i1 %v65, label %l62.body, label %l62.end
l62.body:
  %v66 = getelementptr inbounds i64, ptr %t, i64 15
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds i64, ptr %t, i64 16
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = mul nsw i64 %v11, %v69
  %v71 = getelementptr inbounds float, ptr %v67, i64 %v70
  %v72 = getelementptr inbounds i64, ptr %t, i64 8
  %v73 = load i64, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v64
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds i64, ptr %t, i64 38
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 39
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v11, %v80
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds i64, ptr %t, i64 8
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = mul nsw i64 %v84, 8
  %v86 = getelementptr inbounds float, ptr %v82, i64 %v85
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v64
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fsub contract <8 x float> %v88, %v22
  %v90 = getelementptr inbounds i64, ptr %t, i64 8
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = mul nsw i64 %v91, 7
  %v93 = getelementptr inbounds float, ptr %v82, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v64
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fmul contract <8 x float> %v95, %v26
  %v97 = fsub contract <8 x float> %v89, %v96
  %v98 = fmul contract <8 x float> %v97, %v54
  %v99 = fadd contract <8 x float> %v76, %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 8
  %v101 = load i64, ptr %v100, !tbaa !0
  %v102 = mul nsw i64 %v101, 4
  %v103 = getelementptr inbounds float, ptr %v82, i64 %v102
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v64
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fmul contract <8 x float> %v99, %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 8
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = mul nsw i64 %v108, 6
  %v110 = getelementptr inbounds float, ptr %v82, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v64
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fmul contract <8 x float> %v112, %v112
  %v114 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v113
  %v115 = fmul contract <8 x float> %v106, %v114
  %v116 = getelementptr inbounds i64, ptr %t, i64 33
  %v117 = load ptr, ptr %v116, !tbaa !0
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v64
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fmul contract <8 x float> %v115, %v119
  %v121 = sub nsw i64 %v2, %v64
  %v122 = insertelement <8 x i64> poison, i64 %v121, i64 0
  %v123 = shufflevector <8 x i64> %v122, <8 x i64> poison, <8 x i32> zeroinitializer
  %v124 = icmp sgt <8 x i64> %v123, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v125 = select <8 x i1> %v124, <8 x float> %v120, <8 x float> splat (float 0x0000000000000000)
  %v126 = load <8 x float>, ptr %v56
  %v127 = fadd contract <8 x float> %v126, %v125
  store <8 x float> %v127, ptr %v56
  %v128 = getelementptr inbounds i64, ptr %t, i64 8
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = mul nsw i64 %v129, 5
  %v131 = getelementptr inbounds float, ptr %v82, i64 %v130
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v64
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fmul contract <8 x float> %v120, %v133
  %v135 = select <8 x i1> %v124, <8 x float> %v134, <8 x float> splat (float 0x0000000000000000)
  %v136 = load <8 x float>, ptr %v57
  %v137 = fadd contract <8 x float> %v136, %v135
  store <8 x float> %v137, ptr %v57
  %v138 = fmul contract <8 x float> %v99, %v112
  %v139 = fmul contract <8 x float> %v138, %v105
  %v140 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v105
  %v141 = fmul contract <8 x float> %v139, %v140
  %v142 = getelementptr inbounds i64, ptr %t, i64 30
  %v143 = load ptr, ptr %v142, !tbaa !0
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v64
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fmul contract <8 x float> %v141, %v145
  %v147 = select <8 x i1> %v124, <8 x float> %v146, <8 x float> splat (float 0x0000000000000000)
  %v148 = load <8 x float>, ptr %v58
  %v149 = fadd contract <8 x float> %v148, %v147
  store <8 x float> %v149, ptr %v58
  %v150 = getelementptr inbounds i64, ptr %t, i64 8
  %v151 = load i64, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 %v151, 3
  %v153 = getelementptr inbounds float, ptr %v82, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v64
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = fmul contract <8 x float> %v146, %v155
  %v157 = select <8 x i1> %v124, <8 x float> %v156, <8 x float> splat (float 0x0000000000000000)
  %v158 = load <8 x float>, ptr %v59
  %v159 = fadd contract <8 x float> %v158, %v157
  store <8 x float> %v159, ptr %v59
  %v160 = add nsw i64 %row, %v11
  %v161 = getelementptr inbounds i64, ptr %t, i64 26
  %v162 = load ptr, ptr %v161, !tbaa !0
  %v163 = getelementptr inbounds i64, ptr %t, i64 27
  %v164 = load i64, ptr %v163, !tbaa !0
  %v165 = mul nsw i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v162, i64 %v165
  %v167 = getelementptr inbounds i64, ptr %t, i64 8
  %v168 = load i64, ptr %v167, !tbaa !0
  %v169 = getelementptr inbounds float, ptr %v166, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v64
  %v171 = getelementptr inbounds i64, ptr %t, i64 19
  %v172 = load i64, ptr %v171, !tbaa !0
  %v173 = sub nsw i64 0, %v172
  %v174 = getelementptr inbounds i64, ptr %t, i64 27
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = mul nsw i64 %v173, %v175
  %v177 = getelementptr float, ptr %v170, i64 %v176
  call void @llvm.prefetch.p0(ptr %v177, i32 0, i32 2, i32 1)
  %v178 = load <8 x float>, ptr %v170, align 4
  %v179 = fmul contract <8 x float> %v99, %v178
  %v180 = getelementptr inbounds i64, ptr %t, i64 8
  %v181 = load i64, ptr %v180, !tbaa !0
  %v182 = mul nsw i64 %v181, 2
  %v183 = getelementptr inbounds float, ptr %v82, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v183, i64 %v64
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fmul contract <8 x float> %v179, %v185
  %v187 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v185
  %v188 = fmul contract <8 x float> %v186, %v187
  %v189 = getelementptr inbounds i64, ptr %t, i64 25
  %v190 = load ptr, ptr %v189, !tbaa !0
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v64
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fmul contract <8 x float> %v188, %v192
  %v194 = select <8 x i1> %v124, <8 x float> %v193, <8 x float> splat (float 0x0000000000000000)
  %v195 = load <8 x float>, ptr %v60
  %v196 = fadd contract <8 x float> %v195, %v194
  store <8 x float> %v196, ptr %v60
  %v197 = getelementptr inbounds i64, ptr %t, i64 8
  %v198 = load i64, ptr %v197, !tbaa !0
  %v199 = getelementptr inbounds float, ptr %v82, i64 %v198
  %v200 = getelementptr inbounds float, ptr %v199, i64 %v64
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul contract <8 x float> %v193, %v201
  %v203 = select <8 x i1> %v124, <8 x float> %v202, <8 x float> splat (float 0x0000000000000000)
  %v204 = load <8 x float>, ptr %v61
  %v205 = fadd contract <8 x float> %v204, %v203
  store <8 x float> %v205, ptr %v61
  %v206 = getelementptr inbounds i64, ptr %t, i64 8
  %v207 = load i64, ptr %v206, !tbaa !0
  %v208 = mul nsw i64 %v207, 12
  %v209 = getelementptr inbounds float, ptr %v82, i64 %v208
  %v210 = getelementptr inbounds float, ptr %v209, i64 %v64
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fsub contract <8 x float> %v211, %v43
  %v213 = getelementptr inbounds float, ptr %v82, i64 0
  %v214 = getelementptr inbounds float, ptr %v213, i64 %v64
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fmul contract <8 x float> %v215, %v48
  %v217 = fsub contract <8 x float> %v212, %v216
  %v218 = fmul contract <8 x float> %v217, %v55
  %v219 = fmul contract <8 x float> %v99, %v185
  %v220 = fmul contract <8 x float> %v115, %v133
  %v221 = add nsw i64 %row, %v11
  %v222 = getelementptr inbounds i64, ptr %t, i64 36
  %v223 = load ptr, ptr %v222, !tbaa !0
  %v224 = getelementptr inbounds i64, ptr %t, i64 37
  %v225 = load i64, ptr %v224, !tbaa !0
  %v226 = mul nsw i64 %v221, %v225
  %v227 = getelementptr inbounds float, ptr %v223, i64 %v226
  %v228 = getelementptr inbounds i64, ptr %t, i64 8
  %v229 = load i64, ptr %v228, !tbaa !0
  %v230 = mul nsw i64 %v229, 11
  %v231 = getelementptr inbounds float, ptr %v227, i64 %v230
  %v232 = getelementptr inbounds float, ptr %v231, i64 %v64
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fmul contract <8 x float> %v115, %v233
  %v235 = fmul contract <8 x float> %v141, %v155
  %v236 = getelementptr inbounds i64, ptr %t, i64 8
  %v237 = load i64, ptr %v236, !tbaa !0
  %v238 = mul nsw i64 %v237, 10
  %v239 = getelementptr inbounds float, ptr %v227, i64 %v238
  %v240 = getelementptr inbounds float, ptr %v239, i64 %v64
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul contract <8 x float> %v141, %v241
  %v243 = fmul contract <8 x float> %v188, %v201
  %v244 = getelementptr inbounds i64, ptr %t, i64 8
  %v245 = load i64, ptr %v244, !tbaa !0
  %v246 = mul nsw i64 %v245, 9
  %v247 = getelementptr inbounds float, ptr %v227, i64 %v246
  %v248 = getelementptr inbounds float, ptr %v247, i64 %v64
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = fmul contract <8 x float> %v188, %v249
  %v251 = select <8 x i1> %v124, <8 x float> %v115, <8 x float> splat (float 0x0000000000000000)
  %v252 = getelementptr inbounds i64, ptr %t, i64 8
  %v253 = load i64, ptr %v252, !tbaa !0
  %v254 = mul nsw i64 %v253, 12
  %v255 = getelementptr inbounds float, ptr %v227, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 %v64
  store <8 x float> %v251, ptr %v256, align 4, !tbaa !1
  %v257 = getelementptr inbounds i64, ptr %t, i64 8
  %v258 = load i64, ptr %v257, !tbaa !0
  %v259 = mul nsw i64 %v258, 9
  %v260 = getelementptr inbounds float, ptr %v82, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 %v64
  store <8 x float> %v120, ptr %v261, align 4, !tbaa !1
  %v262 = select <8 x i1> %v124, <8 x float> %v141, <8 x float> splat (float 0x0000000000000000)
  %v263 = getelementptr inbounds i64, ptr %t, i64 8
  %v264 = load i64, ptr %v263, !tbaa !0
  %v265 = mul nsw i64 %v264, 13
  %v266 = getelementptr inbounds float, ptr %v227, i64 %v265
  %v267 = getelementptr inbounds float, ptr %v266, i64 %v64
  store <8 x float> %v262, ptr %v267, align 4, !tbaa !1
  %v268 = getelementptr inbounds i64, ptr %t, i64 8
  %v269 = load i64, ptr %v268, !tbaa !0
  %v270 = mul nsw i64 %v269, 10
  %v271 = getelementptr inbounds float, ptr %v82, i64 %v270
  %v272 = getelementptr inbounds float, ptr %v271, i64 %v64
  store <8 x float> %v146, ptr %v272, align 4, !tbaa !1
  %v273 = select <8 x i1> %v124, <8 x float> %v188, <8 x float> splat (float 0x0000000000000000)
  %v274 = getelementptr inbounds i64, ptr %t, i64 8
  %v275 = load i64, ptr %v274, !tbaa !0
  %v276 = mul nsw i64 %v275, 14
  %v277 = getelementptr inbounds float, ptr %v227, i64 %v276
  %v278 = getelementptr inbounds float, ptr %v277, i64 %v64
  store <8 x float> %v273, ptr %v278, align 4, !tbaa !1
  %v279 = getelementptr inbounds i64, ptr %t, i64 8
  %v280 = load i64, ptr %v279, !tbaa !0
  %v281 = mul nsw i64 %v280, 11
  %v282 = getelementptr inbounds float, ptr %v82, i64 %v281
  %v283 = getelementptr inbounds float, ptr %v282, i64 %v64
  store <8 x float> %v193, ptr %v283, align 4, !tbaa !1
  %v284 = select <8 x i1> %v124, <8 x float> %v218, <8 x float> splat (float 0x0000000000000000)
  %v285 = getelementptr inbounds i64, ptr %t, i64 8
  %v286 = load i64, ptr %v285, !tbaa !0
  %v287 = mul nsw i64 %v286, 3
  %v288 = getelementptr inbounds float, ptr %v227, i64 %v287
  %v289 = getelementptr inbounds float, ptr %v288, i64 %v64
  store <8 x float> %v284, ptr %v289, align 4, !tbaa !1
  %v290 = getelementptr inbounds i64, ptr %t, i64 47
  %v291 = load ptr, ptr %v290, !tbaa !0
  %v292 = getelementptr inbounds i64, ptr %t, i64 16
  %v293 = load i64, ptr %v292, !tbaa !0
  %v294 = mul nsw i64 %v11, %v293
  %v295 = getelementptr inbounds i64, ptr %t, i64 8
  %v296 = load i64, ptr %v295, !tbaa !0
  %v297 = add nsw i64 %v294, %v296
  %v298 = add nsw i64 %v297, %v64
  %v299 = getelementptr inbounds float, ptr %v291, i64 %v298
  store <8 x float> %v219, ptr %v299, align 4, !tbaa !1
  %v300 = getelementptr inbounds i64, ptr %t, i64 48
  %v301 = load ptr, ptr %v300, !tbaa !0
  %v302 = getelementptr inbounds float, ptr %v301, i64 %v64
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fadd contract <8 x float> %v303, %v220
  store <8 x float> %v304, ptr %v302, align 4, !tbaa !1
  %v305 = getelementptr inbounds i64, ptr %t, i64 49
  %v306 = load ptr, ptr %v305, !tbaa !0
  %v307 = getelementptr inbounds float, ptr %v306, i64 %v64
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fadd contract <8 x float> %v308, %v115
  store <8 x float> %v309, ptr %v307, align 4, !tbaa !1
  %v310 = getelementptr inbounds i64, ptr %t, i64 50
  %v311 = load ptr, ptr %v310, !tbaa !0
  %v312 = getelementptr inbounds float, ptr %v311, i64 %v64
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fadd contract <8 x float> %v313, %v234
  store <8 x float> %v314, ptr %v312, align 4, !tbaa !1
  %v315 = getelementptr inbounds i64, ptr %t, i64 51
  %v316 = load ptr, ptr %v315, !tbaa !0
  %v317 = getelementptr inbounds float, ptr %v316, i64 %v64
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fadd contract <8 x float> %v318, %v235
  store <8 x float> %v319, ptr %v317, align 4, !tbaa !1
  %v320 = getelementptr inbounds i64, ptr %t, i64 52
  %v321 = load ptr, ptr %v320, !tbaa !0
  %v322 = getelementptr inbounds float, ptr %v321, i64 %v64
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = fadd contract <8 x float> %v323, %v141
  store <8 x float> %v324, ptr %v322, align 4, !tbaa !1
  %v325 = getelementptr inbounds i64, ptr %t, i64 53
  %v326 = load ptr, ptr %v325, !tbaa !0
  %v327 = getelementptr inbounds float, ptr %v326, i64 %v64
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = fadd contract <8 x float> %v328, %v242
  store <8 x float> %v329, ptr %v327, align 4, !tbaa !1
  %v330 = getelementptr inbounds i64, ptr %t, i64 54
  %v331 = load ptr, ptr %v330, !tbaa !0
  %v332 = getelementptr inbounds float, ptr %v331, i64 %v64
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = fadd contract <8 x float> %v333, %v243
  store <8 x float> %v334, ptr %v332, align 4, !tbaa !1
  %v335 = getelementptr inbounds i64, ptr %t, i64 55
  %v336 = load ptr, ptr %v335, !tbaa !0
  %v337 = getelementptr inbounds float, ptr %v336, i64 %v64
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = fadd contract <8 x float> %v338, %v188
  store <8 x float> %v339, ptr %v337, align 4, !tbaa !1
  %v340 = getelementptr inbounds i64, ptr %t, i64 56
  %v341 = load ptr, ptr %v340, !tbaa !0
  %v342 = getelementptr inbounds float, ptr %v341, i64 %v64
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = fadd contract <8 x float> %v343, %v250
  store <8 x float> %v344, ptr %v342, align 4, !tbaa !1
  %v345 = add nsw i64 %v64, 8
  store i64 %v345, ptr %v63
  br label %l62.test
l62.end:
  %v346 = load <8 x float>, ptr %v56
  %v347 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v346)
  %v348 = sitofp i64 %v2 to float
  %v349 = fdiv float %v347, %v348
  %v350 = mul nsw i64 8, 2
  %v351 = getelementptr inbounds float, ptr %v18, i64 %v350
  store float %v349, ptr %v351
  %v352 = load <8 x float>, ptr %v57
  %v353 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v352)
  %v354 = sitofp i64 %v2 to float
  %v355 = fdiv float %v353, %v354
  %v356 = mul nsw i64 8, 3
  %v357 = getelementptr inbounds float, ptr %v18, i64 %v356
  store float %v355, ptr %v357
  %v358 = load <8 x float>, ptr %v58
  %v359 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v358)
  %v360 = sitofp i64 %v2 to float
  %v361 = fdiv float %v359, %v360
  %v362 = mul nsw i64 8, 4
  %v363 = getelementptr inbounds float, ptr %v18, i64 %v362
  store float %v361, ptr %v363
  %v364 = load <8 x float>, ptr %v59
  %v365 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v364)
  %v366 = sitofp i64 %v2 to float
  %v367 = fdiv float %v365, %v366
  %v368 = mul nsw i64 8, 5
  %v369 = getelementptr inbounds float, ptr %v18, i64 %v368
  store float %v367, ptr %v369
  %v370 = load <8 x float>, ptr %v60
  %v371 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v370)
  %v372 = sitofp i64 %v2 to float
  %v373 = fdiv float %v371, %v372
  %v374 = mul nsw i64 8, 6
  %v375 = getelementptr inbounds float, ptr %v18, i64 %v374
  store float %v373, ptr %v375
  %v376 = load <8 x float>, ptr %v61
  %v377 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v376)
  %v378 = sitofp i64 %v2 to float
  %v379 = fdiv float %v377, %v378
  %v380 = mul nsw i64 8, 7
  %v381 = getelementptr inbounds float, ptr %v18, i64 %v380
  store float %v379, ptr %v381
  %v382 = add nsw i64 %v11, 1
  store i64 %v382, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 3
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 16
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 47
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = getelementptr inbounds i64, ptr %t, i64 5
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 57
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 58
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 59
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v15, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 8
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 60
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 61
  %v30 = load i64, ptr %v29, !tbaa !0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v30
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = mul nsw i64 %v33, %v26
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = mul nsw i64 %v33, %v28
  %v38 = getelementptr inbounds float, ptr %v19, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 62
  %v40 = load ptr, ptr %v39, !tbaa !0
  call void %v40(ptr %v36, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v38, i64 %v17, i64 %count, i64 %v21, i64 0)
  %v41 = add nsw i64 %v33, 1
  store i64 %v41, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v73 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 %from, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %upto
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 45
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 46
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = mul nsw i64 %v5, %v10
  %v12 = getelementptr inbounds float, ptr %v8, i64 %v11
  %v13 = mul nsw i64 8, 2
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v15 = load float, ptr %v14
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = mul nsw i64 8, 3
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  %v20 = load float, ptr %v19
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = add nsw i64 %row, %v5
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 14
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v23, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = mul nsw i64 8, 15
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = load float, ptr %v31
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = mul nsw i64 8, 4
  %v36 = getelementptr inbounds float, ptr %v12, i64 %v35
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 5
  %v41 = getelementptr inbounds float, ptr %v12, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 11
  %v46 = getelementptr inbounds float, ptr %v29, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 6
  %v51 = getelementptr inbounds float, ptr %v12, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = mul nsw i64 8, 7
  %v56 = getelementptr inbounds float, ptr %v12, i64 %v55
  %v57 = load float, ptr %v56
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = mul nsw i64 8, 7
  %v61 = getelementptr inbounds float, ptr %v29, i64 %v60
  %v62 = load float, ptr %v61
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v34
  %v66 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v49
  %v67 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v64
  %v68 = getelementptr inbounds i64, ptr %t, i64 63
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 64
  %v71 = load i64, ptr %v70, !tbaa !0
  store i64 %v69, ptr %v73
  br label %l72.test
l72.test:
  %v74 = load i64, ptr %v73
  %v75 = icmp slt i64 %v74, %v71
  br i1 %v75, label %l72.body, label %l72.end
l72.body:
  %v76 = getelementptr inbounds i64, ptr %t, i64 38
  %v77 = load ptr, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 39
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = mul nsw i64 %v5, %v79
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = getelementptr inbounds i64, ptr %t, i64 8
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = mul nsw i64 %v83, 9
  %v85 = getelementptr inbounds float, ptr %v81, i64 %v84
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v74
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fsub contract <8 x float> %v87, %v17
  %v89 = getelementptr inbounds i64, ptr %t, i64 8
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = mul nsw i64 %v90, 5
  %v92 = getelementptr inbounds float, ptr %v81, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v74
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fmul contract <8 x float> %v94, %v22
  %v96 = fsub contract <8 x float> %v88, %v95
  %v97 = fmul contract <8 x float> %v96, %v65
  %v98 = getelementptr inbounds i64, ptr %t, i64 8
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, 10
  %v101 = getelementptr inbounds float, ptr %v81, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v74
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fsub contract <8 x float> %v103, %v39
  %v105 = getelementptr inbounds i64, ptr %t, i64 8
  %v106 = load i64, ptr %v105, !tbaa !0
  %v107 = mul nsw i64 %v106, 3
  %v108 = getelementptr inbounds float, ptr %v81, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v74
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fmul contract <8 x float> %v110, %v44
  %v112 = fsub contract <8 x float> %v104, %v111
  %v113 = fmul contract <8 x float> %v112, %v66
  %v114 = getelementptr inbounds i64, ptr %t, i64 8
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v115, 11
  %v117 = getelementptr inbounds float, ptr %v81, i64 %v116
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v74
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fsub contract <8 x float> %v119, %v54
  %v121 = getelementptr inbounds i64, ptr %t, i64 8
  %v122 = load i64, ptr %v121, !tbaa !0
  %v123 = getelementptr inbounds float, ptr %v81, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v74
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v125, %v59
  %v127 = fsub contract <8 x float> %v120, %v126
  %v128 = fmul contract <8 x float> %v127, %v67
  %v129 = sub nsw i64 %v2, %v74
  %v130 = insertelement <8 x i64> poison, i64 %v129, i64 0
  %v131 = shufflevector <8 x i64> %v130, <8 x i64> poison, <8 x i32> zeroinitializer
  %v132 = icmp sgt <8 x i64> %v131, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v133 = select <8 x i1> %v132, <8 x float> %v97, <8 x float> splat (float 0x0000000000000000)
  %v134 = add nsw i64 %row, %v5
  %v135 = getelementptr inbounds i64, ptr %t, i64 36
  %v136 = load ptr, ptr %v135, !tbaa !0
  %v137 = getelementptr inbounds i64, ptr %t, i64 37
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = mul nsw i64 %v134, %v138
  %v140 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v74
  store <8 x float> %v133, ptr %v142, align 4, !tbaa !1
  %v143 = select <8 x i1> %v132, <8 x float> %v113, <8 x float> splat (float 0x0000000000000000)
  %v144 = getelementptr inbounds i64, ptr %t, i64 8
  %v145 = load i64, ptr %v144, !tbaa !0
  %v146 = getelementptr inbounds float, ptr %v140, i64 %v145
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v74
  store <8 x float> %v143, ptr %v147, align 4, !tbaa !1
  %v148 = select <8 x i1> %v132, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v149 = getelementptr inbounds i64, ptr %t, i64 8
  %v150 = load i64, ptr %v149, !tbaa !0
  %v151 = mul nsw i64 %v150, 2
  %v152 = getelementptr inbounds float, ptr %v140, i64 %v151
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v74
  store <8 x float> %v148, ptr %v153, align 4, !tbaa !1
  %v154 = add nsw i64 %v74, 8
  store i64 %v154, ptr %v73
  br label %l72.test
l72.end:
  %v155 = add nsw i64 %v5, 1
  store i64 %v155, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v30 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 16
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 47
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 8
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v14, 3
  %v16 = getelementptr inbounds i64, ptr %t, i64 65
  %v17 = load ptr, ptr %v16, !tbaa !0
  %v18 = getelementptr inbounds i64, ptr %t, i64 66
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 67
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v12, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 8
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 68
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 69
  %v28 = load i64, ptr %v27, !tbaa !0
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v28
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = mul nsw i64 %v31, %v24
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = mul nsw i64 %v31, %v26
  %v36 = getelementptr inbounds float, ptr %v17, i64 %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 62
  %v38 = load ptr, ptr %v37, !tbaa !0
  call void %v38(ptr %v34, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v36, i64 %v15, i64 %count, i64 %v19, i64 1)
  %v39 = add nsw i64 %v31, 1
  store i64 %v39, ptr %v30
  br label %l29.test
l29.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v30 = alloca i64
  %v62 = alloca i64
  %v84 = alloca i64
  %v110 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 70
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 71
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp eq i64 %v26, 1
  br i1 %v27, label %e28.then, label %e28.else
e28.then:
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v23
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = add nsw i64 %v31, 1
  call void @pass0(ptr %t, i64 %v24, i64 %v31, i64 %v33, i64 %v17)
  call void @pass1(ptr %t, i64 %v24, i64 %v31, i64 %v33, i64 %v17)
  %v34 = add nsw i64 %v31, 1
  store i64 %v34, ptr %v30
  br label %l29.test
l29.end:
  br label %e28.end
e28.else:
  %v35 = getelementptr inbounds i64, ptr %t, i64 3
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = icmp sgt i64 %v36, 1
  br i1 %v37, label %w38.then, label %w38.end
w38.then:
  call void @meet(ptr %t)
  br label %w38.end
w38.end:
  call void @pass0(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v39 = getelementptr inbounds i64, ptr %t, i64 3
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = icmp sgt i64 %v40, 1
  br i1 %v41, label %w42.then, label %w42.end
w42.then:
  call void @meet(ptr %t)
  br label %w42.end
w42.end:
  call void @pass1(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  br label %e28.end
e28.end:
  %v43 = getelementptr inbounds i64, ptr %t, i64 3
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = icmp sgt i64 %v44, 1
  br i1 %v45, label %w46.then, label %w46.end
w46.then:
  call void @meet(ptr %t)
  br label %w46.end
w46.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass2(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v47 = getelementptr inbounds i64, ptr %t, i64 3
  %v48 = load i64, ptr %v47, !tbaa !0
  %v49 = icmp sgt i64 %v48, 1
  br i1 %v49, label %w50.then, label %w50.end
w50.then:
  call void @meet(ptr %t)
  br label %w50.end
w50.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v51 = getelementptr inbounds i64, ptr %t, i64 72
  %v52 = load ptr, ptr %v51, !tbaa !0
  %v53 = icmp ne ptr %v52, null
  br i1 %v53, label %w54.then, label %w54.end
w54.then:
  %v55 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v56 = load i64, ptr %v55
  %v57 = add nsw i64 %v17, 1
  %v58 = getelementptr inbounds i64, ptr %v2, i64 %v57
  %v59 = load i64, ptr %v58
  %v60 = sub nsw i64 %v59, %v56
  store i64 0, ptr %v62
  br label %l61.test
l61.test:
  %v63 = load i64, ptr %v62
  %v64 = icmp slt i64 %v63, %v60
  br i1 %v64, label %l61.body, label %l61.end
l61.body:
  %v65 = add nsw i64 %v56, %v63
  %v66 = getelementptr inbounds i8, ptr %v52, i64 %v65
  %v67 = load i8, ptr %v66
  %v68 = icmp ne i8 %v67, 0
  br i1 %v68, label %w69.then, label %w69.end
w69.then:
  %v70 = getelementptr inbounds i64, ptr %t, i64 16
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 47
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds float, ptr %v73, i64 0
  %v75 = mul nsw i64 %v63, %v71
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v77 = getelementptr inbounds i64, ptr %t, i64 73
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 63
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 64
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 %v80, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v82
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds float, ptr %v78, i64 %v85
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v76, i64 %v85
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fadd contract <8 x float> %v88, %v90
  store <8 x float> %v91, ptr %v87, align 4, !tbaa !1
  %v92 = getelementptr inbounds float, ptr %v76, i64 %v85
  store <8 x float> zeroinitializer, ptr %v92, align 4
  %v93 = add nsw i64 %v85, 8
  store i64 %v93, ptr %v84
  br label %l83.test
l83.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 16
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = getelementptr inbounds i64, ptr %t, i64 47
  %v97 = load ptr, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds i64, ptr %t, i64 8
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = getelementptr inbounds float, ptr %v97, i64 %v99
  %v101 = mul nsw i64 %v63, %v95
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %t, i64 74
  %v104 = load ptr, ptr %v103, !tbaa !0
  %v105 = getelementptr inbounds i64, ptr %t, i64 63
  %v106 = load i64, ptr %v105, !tbaa !0
  %v107 = getelementptr inbounds i64, ptr %t, i64 64
  %v108 = load i64, ptr %v107, !tbaa !0
  store i64 %v106, ptr %v110
  br label %l109.test
l109.test:
  %v111 = load i64, ptr %v110
  %v112 = icmp slt i64 %v111, %v108
  br i1 %v112, label %l109.body, label %l109.end
l109.body:
  %v113 = getelementptr inbounds float, ptr %v104, i64 %v111
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v102, i64 %v111
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fadd contract <8 x float> %v114, %v116
  store <8 x float> %v117, ptr %v113, align 4, !tbaa !1
  %v118 = getelementptr inbounds float, ptr %v102, i64 %v111
  store <8 x float> zeroinitializer, ptr %v118, align 4
  %v119 = add nsw i64 %v111, 8
  store i64 %v119, ptr %v110
  br label %l109.test
l109.end:
  br label %w69.end
w69.end:
  %v120 = add nsw i64 %v63, 1
  store i64 %v120, ptr %v62
  br label %l61.test
l61.end:
  br label %w54.end
w54.end:
  %v121 = getelementptr inbounds i64, ptr %t, i64 15
  %v122 = load ptr, ptr %v121, !tbaa !0
  %v123 = getelementptr inbounds i64, ptr %t, i64 47
  %v124 = load ptr, ptr %v123, !tbaa !0
  %v125 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v124, ptr %v125
  %v126 = getelementptr inbounds i64, ptr %t, i64 47
  store ptr %v122, ptr %v126
  %v127 = add nsw i64 %v14, 1
  store i64 %v127, ptr %v13
  br label %l12.test
l12.end:
  %v128 = getelementptr inbounds i64, ptr %t, i64 3
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = icmp sgt i64 %v129, 1
  br i1 %v130, label %w131.then, label %w131.end
w131.then:
  call void @meet(ptr %t)
  br label %w131.end
w131.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v13 = alloca <8 x float>
  %v14 = alloca <8 x float>
  %v15 = alloca <8 x float>
  %v16 = alloca <8 x float>
  %v17 = alloca <8 x float>
  %v18 = alloca <8 x float>
  %v19 = alloca <8 x float>
  %v20 = alloca <8 x float>
  %v22 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  store <8 x float> zeroinitializer, ptr %v13
  store <8 x float> zeroinitializer, ptr %v14
  store <8 x float> zeroinitializer, ptr %v15
  store <8 x float> zeroinitializer, ptr %v16
  store <8 x float> zeroinitializer, ptr %v17
  store <8 x float> zeroinitializer, ptr %v18
  store <8 x float> zeroinitializer, ptr %v19
  store <8 x float> zeroinitializer, ptr %v20
  store i64 0, ptr %v22
  br label %l21.test
l21.test:
  %v23 = load i64, ptr %v22
  %v24 = icmp slt i64 %v23, %v8
  br i1 %v24, label %l21.body, label %l21.end
l21.body:
  %v25 = add nsw i64 %row, %v11
  %v26 = getelementptr inbounds i64, ptr %t, i64 36
  %v27 = load ptr, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 37
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %v25, %v29
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 8
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v33, 12
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v23
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %t, i64 31
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v23
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fmul contract <8 x float> %v37, %v41
  %v43 = sub nsw i64 %v2, %v23
  %v44 = insertelement <8 x i64> poison, i64 %v43, i64 0
  %v45 = shufflevector <8 x i64> %v44, <8 x i64> poison, <8 x i32> zeroinitializer
  %v46 = icmp sgt <8 x i64> %v45, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v47 = select <8 x i1> %v46, <8 x float> %v42, <8 x float> splat (float 0x0000000000000000)
  %v48 = load <8 x float>, ptr %v13
  %v49 = fadd contract <8 x float> %v48, %v47
  store <8 x float> %v49, ptr %v13
  %v50 = getelementptr inbounds i64, ptr %t, i64 8
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = mul nsw i64 %v51, 11
  %v53 = getelementptr inbounds float, ptr %v31, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v23
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fmul contract <8 x float> %v42, %v55
  %v57 = select <8 x i1> %v46, <8 x float> %v56, <8 x float> splat (float 0x0000000000000000)
  %v58 = load <8 x float>, ptr %v14
  %v59 = fadd contract <8 x float> %v58, %v57
  store <8 x float> %v59, ptr %v14
  %v60 = getelementptr inbounds i64, ptr %t, i64 8
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = mul nsw i64 %v61, 13
  %v63 = getelementptr inbounds float, ptr %v31, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v23
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds i64, ptr %t, i64 28
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v23
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fmul contract <8 x float> %v65, %v69
  %v71 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v72 = load <8 x float>, ptr %v15
  %v73 = fadd contract <8 x float> %v72, %v71
  store <8 x float> %v73, ptr %v15
  %v74 = getelementptr inbounds i64, ptr %t, i64 8
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v75, 10
  %v77 = getelementptr inbounds float, ptr %v31, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v23
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul contract <8 x float> %v70, %v79
  %v81 = select <8 x i1> %v46, <8 x float> %v80, <8 x float> splat (float 0x0000000000000000)
  %v82 = load <8 x float>, ptr %v16
  %v83 = fadd contract <8 x float> %v82, %v81
  store <8 x float> %v83, ptr %v16
  %v84 = getelementptr inbounds i64, ptr %t, i64 8
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 14
  %v87 = getelementptr inbounds float, ptr %v31, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v23
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %t, i64 23
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v23
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fmul contract <8 x float> %v89, %v93
  %v95 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v96 = load <8 x float>, ptr %v17
  %v97 = fadd contract <8 x float> %v96, %v95
  store <8 x float> %v97, ptr %v17
  %v98 = getelementptr inbounds i64, ptr %t, i64 8
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, 9
  %v101 = getelementptr inbounds float, ptr %v31, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v23
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = fmul contract <8 x float> %v94, %v103
  %v105 = select <8 x i1> %v46, <8 x float> %v104, <8 x float> splat (float 0x0000000000000000)
  %v106 = load <8 x float>, ptr %v18
  %v107 = fadd contract <8 x float> %v106, %v105
  store <8 x float> %v107, ptr %v18
  %v108 = getelementptr inbounds i64, ptr %t, i64 8
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = mul nsw i64 %v109, 15
  %v111 = getelementptr inbounds float, ptr %v31, i64 %v110
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v23
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = getelementptr inbounds i64, ptr %t, i64 20
  %v115 = load ptr, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v23
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fmul contract <8 x float> %v113, %v117
  %v119 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v120 = load <8 x float>, ptr %v19
  %v121 = fadd contract <8 x float> %v120, %v119
  store <8 x float> %v121, ptr %v19
  %v122 = getelementptr inbounds i64, ptr %t, i64 8
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = mul nsw i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v31, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v23
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fmul contract <8 x float> %v118, %v127
  %v129 = select <8 x i1> %v46, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v130 = load <8 x float>, ptr %v20
  %v131 = fadd contract <8 x float> %v130, %v129
  store <8 x float> %v131, ptr %v20
  %v132 = select <8 x i1> %v46, <8 x float> %v42, <8 x float> splat (float 0x0000000000000000)
  %v133 = getelementptr inbounds i64, ptr %t, i64 8
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = mul nsw i64 %v134, 16
  %v136 = getelementptr inbounds float, ptr %v31, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v23
  store <8 x float> %v132, ptr %v137, align 4, !tbaa !1
  %v138 = select <8 x i1> %v46, <8 x float> %v70, <8 x float> splat (float 0x0000000000000000)
  %v139 = getelementptr inbounds i64, ptr %t, i64 8
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, 17
  %v142 = getelementptr inbounds float, ptr %v31, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 %v23
  store <8 x float> %v138, ptr %v143, align 4, !tbaa !1
  %v144 = select <8 x i1> %v46, <8 x float> %v94, <8 x float> splat (float 0x0000000000000000)
  %v145 = getelementptr inbounds i64, ptr %t, i64 8
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, 18
  %v148 = getelementptr inbounds float, ptr %v31, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v23
  store <8 x float> %v144, ptr %v149, align 4, !tbaa !1
  %v150 = select <8 x i1> %v46, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v151 = getelementptr inbounds i64, ptr %t, i64 8
  %v152 = load i64, ptr %v151, !tbaa !0
  %v153 = mul nsw i64 %v152, 19
  %v154 = getelementptr inbounds float, ptr %v31, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v23
  store <8 x float> %v150, ptr %v155, align 4, !tbaa !1
  %v156 = add nsw i64 %v23, 8
  store i64 %v156, ptr %v22
  br label %l21.test
l21.end:
  %v157 = load <8 x float>, ptr %v13
  %v158 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v157)
  %v159 = sitofp i64 %v2 to float
  %v160 = fdiv float %v158, %v159
  %v161 = add nsw i64 %row, %v11
  %v162 = getelementptr inbounds i64, ptr %t, i64 75
  %v163 = load ptr, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 76
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v167, i64 0
  store float %v160, ptr %v168
  %v169 = load <8 x float>, ptr %v14
  %v170 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v169)
  %v171 = sitofp i64 %v2 to float
  %v172 = fdiv float %v170, %v171
  %v173 = getelementptr inbounds float, ptr %v167, i64 8
  store float %v172, ptr %v173
  %v174 = load <8 x float>, ptr %v15
  %v175 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v174)
  %v176 = sitofp i64 %v2 to float
  %v177 = fdiv float %v175, %v176
  %v178 = mul nsw i64 8, 2
  %v179 = getelementptr inbounds float, ptr %v167, i64 %v178
  store float %v177, ptr %v179
  %v180 = load <8 x float>, ptr %v16
  %v181 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v180)
  %v182 = sitofp i64 %v2 to float
  %v183 = fdiv float %v181, %v182
  %v184 = mul nsw i64 8, 3
  %v185 = getelementptr inbounds float, ptr %v167, i64 %v184
  store float %v183, ptr %v185
  %v186 = load <8 x float>, ptr %v17
  %v187 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v186)
  %v188 = sitofp i64 %v2 to float
  %v189 = fdiv float %v187, %v188
  %v190 = mul nsw i64 8, 4
  %v191 = getelementptr inbounds float, ptr %v167, i64 %v190
  store float %v189, ptr %v191
  %v192 = load <8 x float>, ptr %v18
  %v193 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v192)
  %v194 = sitofp i64 %v2 to float
  %v195 = fdiv float %v193, %v194
  %v196 = mul nsw i64 8, 5
  %v197 = getelementptr inbounds float, ptr %v167, i64 %v196
  store float %v195, ptr %v197
  %v198 = load <8 x float>, ptr %v19
  %v199 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v198)
  %v200 = sitofp i64 %v2 to float
  %v201 = fdiv float %v199, %v200
  %v202 = mul nsw i64 8, 6
  %v203 = getelementptr inbounds float, ptr %v167, i64 %v202
  store float %v201, ptr %v203
  %v204 = load <8 x float>, ptr %v20
  %v205 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v204)
  %v206 = sitofp i64 %v2 to float
  %v207 = fdiv float %v205, %v206
  %v208 = mul nsw i64 8, 7
  %v209 = getelementptr inbounds float, ptr %v167, i64 %v208
  store float %v207, ptr %v209
  %v210 = add nsw i64 %v11, 1
  store i64 %v210, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v87 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 %from, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %upto
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = add nsw i64 %row, %v5
  %v8 = getelementptr inbounds i64, ptr %t, i64 75
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 76
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %v7, %v11
  %v13 = getelementptr inbounds float, ptr %v9, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = load float, ptr %v14
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = getelementptr inbounds float, ptr %v13, i64 8
  %v19 = load float, ptr %v18
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = add nsw i64 %row, %v5
  %v23 = getelementptr inbounds i64, ptr %t, i64 13
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 14
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v22, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v29 = mul nsw i64 8, 13
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = mul nsw i64 8, 2
  %v35 = getelementptr inbounds float, ptr %v13, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 3
  %v40 = getelementptr inbounds float, ptr %v13, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 9
  %v45 = getelementptr inbounds float, ptr %v28, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 4
  %v50 = getelementptr inbounds float, ptr %v13, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 5
  %v55 = getelementptr inbounds float, ptr %v13, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = mul nsw i64 8, 5
  %v60 = getelementptr inbounds float, ptr %v28, i64 %v59
  %v61 = load float, ptr %v60
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = mul nsw i64 8, 6
  %v65 = getelementptr inbounds float, ptr %v13, i64 %v64
  %v66 = load float, ptr %v65
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = mul nsw i64 8, 7
  %v70 = getelementptr inbounds float, ptr %v13, i64 %v69
  %v71 = load float, ptr %v70
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = getelementptr inbounds float, ptr %v28, i64 8
  %v75 = load float, ptr %v74
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v33
  %v79 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v48
  %v80 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v63
  %v81 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v77
  %v82 = getelementptr inbounds i64, ptr %t, i64 63
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %t, i64 64
  %v85 = load i64, ptr %v84, !tbaa !0
  store i64 %v83, ptr %v87
  br label %l86.test
l86.test:
  %v88 = load i64, ptr %v87
  %v89 = icmp slt i64 %v88, %v85
  br i1 %v89, label %l86.body, label %l86.end
l86.body:
  %v90 = add nsw i64 %row, %v5
  %v91 = getelementptr inbounds i64, ptr %t, i64 36
  %v92 = load ptr, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds i64, ptr %t, i64 37
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = mul nsw i64 %v90, %v94
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 8
  %v98 = load i64, ptr %v97, !tbaa !0
  %v99 = mul nsw i64 %v98, 16
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v88
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fsub contract <8 x float> %v102, %v17
  %v104 = getelementptr inbounds i64, ptr %t, i64 8
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v105, 11
  %v107 = getelementptr inbounds float, ptr %v96, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v88
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = fmul contract <8 x float> %v109, %v21
  %v111 = fsub contract <8 x float> %v103, %v110
  %v112 = fmul contract <8 x float> %v111, %v78
  %v113 = getelementptr inbounds i64, ptr %t, i64 8
  %v114 = load i64, ptr %v113, !tbaa !0
  %v115 = mul nsw i64 %v114, 17
  %v116 = getelementptr inbounds float, ptr %v96, i64 %v115
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v88
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = fsub contract <8 x float> %v118, %v38
  %v120 = getelementptr inbounds i64, ptr %t, i64 8
  %v121 = load i64, ptr %v120, !tbaa !0
  %v122 = mul nsw i64 %v121, 10
  %v123 = getelementptr inbounds float, ptr %v96, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v88
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fmul contract <8 x float> %v125, %v43
  %v127 = fsub contract <8 x float> %v119, %v126
  %v128 = fmul contract <8 x float> %v127, %v79
  %v129 = getelementptr inbounds i64, ptr %t, i64 8
  %v130 = load i64, ptr %v129, !tbaa !0
  %v131 = mul nsw i64 %v130, 18
  %v132 = getelementptr inbounds float, ptr %v96, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v88
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fsub contract <8 x float> %v134, %v53
  %v136 = getelementptr inbounds i64, ptr %t, i64 8
  %v137 = load i64, ptr %v136, !tbaa !0
  %v138 = mul nsw i64 %v137, 9
  %v139 = getelementptr inbounds float, ptr %v96, i64 %v138
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v88
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul contract <8 x float> %v141, %v58
  %v143 = fsub contract <8 x float> %v135, %v142
  %v144 = fmul contract <8 x float> %v143, %v80
  %v145 = getelementptr inbounds i64, ptr %t, i64 8
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, 19
  %v148 = getelementptr inbounds float, ptr %v96, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v88
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fsub contract <8 x float> %v150, %v68
  %v152 = getelementptr inbounds i64, ptr %t, i64 8
  %v153 = load i64, ptr %v152, !tbaa !0
  %v154 = mul nsw i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v96, i64 %v154
  %v156 = getelementptr inbounds float, ptr %v155, i64 %v88
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fmul contract <8 x float> %v157, %v73
  %v159 = fsub contract <8 x float> %v151, %v158
  %v160 = fmul contract <8 x float> %v159, %v81
  %v161 = sub nsw i64 %v2, %v88
  %v162 = insertelement <8 x i64> poison, i64 %v161, i64 0
  %v163 = shufflevector <8 x i64> %v162, <8 x i64> poison, <8 x i32> zeroinitializer
  %v164 = icmp sgt <8 x i64> %v163, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v165 = select <8 x i1> %v164, <8 x float> %v112, <8 x float> splat (float 0x0000000000000000)
  %v166 = getelementptr inbounds i64, ptr %t, i64 8
  %v167 = load i64, ptr %v166, !tbaa !0
  %v168 = mul nsw i64 %v167, 4
  %v169 = getelementptr inbounds float, ptr %v96, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v88
  store <8 x float> %v165, ptr %v170, align 4, !tbaa !1
  %v171 = select <8 x i1> %v164, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  %v172 = getelementptr inbounds i64, ptr %t, i64 8
  %v173 = load i64, ptr %v172, !tbaa !0
  %v174 = mul nsw i64 %v173, 5
  %v175 = getelementptr inbounds float, ptr %v96, i64 %v174
  %v176 = getelementptr inbounds float, ptr %v175, i64 %v88
  store <8 x float> %v171, ptr %v176, align 4, !tbaa !1
  %v177 = select <8 x i1> %v164, <8 x float> %v144, <8 x float> splat (float 0x0000000000000000)
  %v178 = getelementptr inbounds i64, ptr %t, i64 8
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = mul nsw i64 %v179, 6
  %v181 = getelementptr inbounds float, ptr %v96, i64 %v180
  %v182 = getelementptr inbounds float, ptr %v181, i64 %v88
  store <8 x float> %v177, ptr %v182, align 4, !tbaa !1
  %v183 = select <8 x i1> %v164, <8 x float> %v160, <8 x float> splat (float 0x0000000000000000)
  %v184 = getelementptr inbounds i64, ptr %t, i64 8
  %v185 = load i64, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 %v185, 7
  %v187 = getelementptr inbounds float, ptr %v96, i64 %v186
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v88
  store <8 x float> %v183, ptr %v188, align 4, !tbaa !1
  %v189 = add nsw i64 %v88, 8
  store i64 %v189, ptr %v87
  br label %l86.test
l86.end:
  %v190 = add nsw i64 %v5, 1
  store i64 %v190, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v35 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 37
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 36
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = mul nsw i64 %v8, 4
  %v10 = getelementptr inbounds float, ptr %v6, i64 %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 77
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 78
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %row, %v12
  %v16 = getelementptr inbounds float, ptr %v14, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = getelementptr inbounds i64, ptr %t, i64 8
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = mul nsw i64 %v19, 4
  %v21 = getelementptr inbounds i64, ptr %t, i64 79
  %v22 = load ptr, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 80
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 81
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 82
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 83
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 84
  %v33 = load i64, ptr %v32, !tbaa !0
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v33
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = mul nsw i64 %v36, %v29
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v38
  %v40 = mul nsw i64 %v36, %v31
  %v41 = getelementptr inbounds float, ptr %v22, i64 %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 62
  %v43 = load ptr, ptr %v42, !tbaa !0
  call void %v43(ptr %v39, i64 %v12, ptr %v10, i64 %v2, i64 1, ptr %v41, i64 %v20, i64 %count, i64 %v24, i64 0)
  %v44 = add nsw i64 %v36, 1
  store i64 %v44, ptr %v35
  br label %l34.test
l34.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v9 = alloca i64
  %v39 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 85
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 86
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 7
  %v6 = load i64, ptr %v5, !tbaa !0
  %v7 = mul nsw i64 %v4, %v6
  store i64 %from, ptr %v9
  br label %l8.test
l8.test:
  %v10 = load i64, ptr %v9
  %v11 = icmp slt i64 %v10, %upto
  br i1 %v11, label %l8.body, label %l8.end
l8.body:
  %v12 = getelementptr inbounds i64, ptr %t, i64 9
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds i64, ptr %v13, i64 %v10
  %v15 = load i64, ptr %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 7
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %step, %v17
  %v19 = add nsw i64 %v15, %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 10
  %v21 = load ptr, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %v21, i64 %v10
  %v23 = load i64, ptr %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 86
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v19, %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 87
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 88
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = mul nsw i64 %v23, %v30
  %v32 = add nsw i64 %v26, %v31
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 89
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = getelementptr inbounds i64, ptr %t, i64 90
  %v37 = load i64, ptr %v36, !tbaa !0
  store i64 %v35, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v37
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = add nsw i64 %row, %v10
  %v43 = getelementptr inbounds i64, ptr %t, i64 78
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 77
  %v46 = load i64, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v42, %v46
  %v48 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v40
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v40
  %v53 = getelementptr float, ptr %v52, i64 %v7
  call void @llvm.prefetch.p0(ptr %v53, i32 1, i32 2, i32 1)
  %v54 = sub nsw i64 %v2, %v40
  %v55 = insertelement <8 x i64> poison, i64 %v54, i64 0
  %v56 = shufflevector <8 x i64> %v55, <8 x i64> poison, <8 x i32> zeroinitializer
  %v57 = icmp sgt <8 x i64> %v56, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v51, ptr %v52, i32 4, <8 x i1> %v57), !tbaa !1
  %v58 = add nsw i64 %v40, 8
  store i64 %v58, ptr %v39
  br label %l38.test
l38.end:
  %v59 = add nsw i64 %v10, 1
  store i64 %v59, ptr %v9
  br label %l8.test
l8.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v16 = alloca i64
  %v31 = alloca i64
  %v38 = alloca i64
  %v54 = alloca i64
  %v75 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 70
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 71
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = icmp eq i64 %v12, 1
  br i1 %v13, label %e14.then, label %e14.else
e14.then:
  store i64 %begin, ptr %v16
  br label %l15.test
l15.test:
  %v17 = load i64, ptr %v16
  %v18 = icmp slt i64 %v17, %end
  br i1 %v18, label %l15.body, label %l15.end
l15.body:
  %v19 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v20 = load i64, ptr %v19
  %v21 = add nsw i64 %v17, 1
  %v22 = getelementptr inbounds i64, ptr %v2, i64 %v21
  %v23 = load i64, ptr %v22
  %v24 = sub nsw i64 %v23, %v20
  %v25 = sub nsw i64 %v20, %v4
  %v26 = getelementptr inbounds i64, ptr %t, i64 3
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = icmp eq i64 %v27, 1
  br i1 %v28, label %e29.then, label %e29.else
e29.then:
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v24
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = add nsw i64 %v32, 1
  call void @pass3(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 %v32, i64 %v34, i64 %v17)
  %v35 = add nsw i64 %v32, 1
  store i64 %v35, ptr %v31
  br label %l30.test
l30.end:
  br label %e29.end
e29.else:
  call void @pass3(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  call void @pass4(ptr %t, i64 %v25, i64 0, i64 %v24, i64 %v17)
  br label %e29.end
e29.end:
  %v36 = add nsw i64 %v17, 1
  store i64 %v36, ptr %v16
  br label %l15.test
l15.end:
  br label %e14.end
e14.else:
  store i64 %begin, ptr %v38
  br label %l37.test
l37.test:
  %v39 = load i64, ptr %v38
  %v40 = icmp slt i64 %v39, %end
  br i1 %v40, label %l37.body, label %l37.end
l37.body:
  %v41 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v42 = load i64, ptr %v41
  %v43 = add nsw i64 %v39, 1
  %v44 = getelementptr inbounds i64, ptr %v2, i64 %v43
  %v45 = load i64, ptr %v44
  %v46 = sub nsw i64 %v45, %v42
  %v47 = sub nsw i64 %v42, %v4
  call void @pass3(ptr %t, i64 %v47, i64 0, i64 %v46, i64 %v39)
  %v48 = add nsw i64 %v39, 1
  store i64 %v48, ptr %v38
  br label %l37.test
l37.end:
  %v49 = getelementptr inbounds i64, ptr %t, i64 3
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = icmp sgt i64 %v50, 1
  br i1 %v51, label %w52.then, label %w52.end
w52.then:
  call void @meet(ptr %t)
  br label %w52.end
w52.end:
  store i64 %begin, ptr %v54
  br label %l53.test
l53.test:
  %v55 = load i64, ptr %v54
  %v56 = icmp slt i64 %v55, %end
  br i1 %v56, label %l53.body, label %l53.end
l53.body:
  %v57 = getelementptr inbounds i64, ptr %v2, i64 %v55
  %v58 = load i64, ptr %v57
  %v59 = add nsw i64 %v55, 1
  %v60 = getelementptr inbounds i64, ptr %v2, i64 %v59
  %v61 = load i64, ptr %v60
  %v62 = sub nsw i64 %v61, %v58
  %v63 = sub nsw i64 %v58, %v4
  call void @pass4(ptr %t, i64 %v63, i64 0, i64 %v62, i64 %v55)
  %v64 = add nsw i64 %v55, 1
  store i64 %v64, ptr %v54
  br label %l53.test
l53.end:
  %v65 = getelementptr inbounds i64, ptr %t, i64 3
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = icmp sgt i64 %v66, 1
  br i1 %v67, label %w68.then, label %w68.end
w68.then:
  call void @meet(ptr %t)
  br label %w68.end
w68.end:
  br label %e14.end
e14.end:
  %v69 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v69)
  %v70 = getelementptr inbounds i64, ptr %t, i64 3
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = icmp sgt i64 %v71, 1
  br i1 %v72, label %w73.then, label %w73.end
w73.then:
  call void @meet(ptr %t)
  br label %w73.end
w73.end:
  store i64 %begin, ptr %v75
  br label %l74.test
l74.test:
  %v76 = load i64, ptr %v75
  %v77 = icmp slt i64 %v76, %end
  br i1 %v77, label %l74.body, label %l74.end
l74.body:
  %v78 = getelementptr inbounds i64, ptr %v2, i64 %v76
  %v79 = load i64, ptr %v78
  %v80 = add nsw i64 %v76, 1
  %v81 = getelementptr inbounds i64, ptr %v2, i64 %v80
  %v82 = load i64, ptr %v81
  %v83 = sub nsw i64 %v82, %v79
  %v84 = sub nsw i64 %v79, %v4
  call void @pass5(ptr %t, i64 %v84, i64 0, i64 %v83, i64 %v76)
  %v85 = add nsw i64 %v76, 1
  store i64 %v85, ptr %v75
  br label %l74.test
l74.end:
  %v86 = getelementptr inbounds i64, ptr %t, i64 3
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = icmp sgt i64 %v87, 1
  br i1 %v88, label %w89.then, label %w89.end
w89.then:
  call void @meet(ptr %t)
  br label %w89.end
w89.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v99 = alloca i64
  %v109 = alloca i64
  %v139 = alloca i64
  %v201 = alloca i64
  %v205 = alloca i64
  %v255 = alloca i64
  %v259 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 91
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 70
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 71
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 92
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 93
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 94
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 95
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 27
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 96
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 97
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 26
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 18
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 98
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 99
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 17
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 14
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 100
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 101
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 13
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 37
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 102
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 103
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 36
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 77
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 104
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 105
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 78
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 76
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = mul nsw i64 %v11, %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 106
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v75, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 107
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  %v82 = getelementptr inbounds i64, ptr %t, i64 75
  store ptr %v81, ptr %v82
  %v83 = getelementptr inbounds i64, ptr %t, i64 1
  %v84 = load i64, ptr %v83, !tbaa !0
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %w86.then, label %w86.end
w86.then:
  %v87 = getelementptr inbounds i64, ptr %t, i64 95
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 92
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = getelementptr inbounds i64, ptr %t, i64 85
  %v92 = load i64, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds i64, ptr %t, i64 108
  %v94 = load i64, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds i64, ptr %t, i64 7
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v94, %v96
  store i64 %v4, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v7
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = getelementptr inbounds i64, ptr %v9, i64 %v100
  %v103 = load i64, ptr %v102
  %v104 = add nsw i64 %v100, 1
  %v105 = getelementptr inbounds i64, ptr %v9, i64 %v104
  %v106 = load i64, ptr %v105
  %v107 = sub nsw i64 %v106, %v103
  store i64 0, ptr %v109
  br label %l108.test
l108.test:
  %v110 = load i64, ptr %v109
  %v111 = icmp slt i64 %v110, %v107
  br i1 %v111, label %l108.body, label %l108.end
l108.body:
  %v112 = getelementptr inbounds i64, ptr %t, i64 9
  %v113 = load ptr, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds i64, ptr %v113, i64 %v110
  %v115 = load i64, ptr %v114
  %v116 = getelementptr inbounds i64, ptr %t, i64 7
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v100, %v117
  %v119 = add nsw i64 %v115, %v118
  %v120 = getelementptr inbounds i64, ptr %t, i64 10
  %v121 = load ptr, ptr %v120, !tbaa !0
  %v122 = getelementptr inbounds i64, ptr %v121, i64 %v110
  %v123 = load i64, ptr %v122
  %v124 = getelementptr inbounds i64, ptr %t, i64 108
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = mul nsw i64 %v119, %v125
  %v127 = getelementptr inbounds i64, ptr %t, i64 109
  %v128 = load ptr, ptr %v127, !tbaa !0
  %v129 = getelementptr inbounds i64, ptr %t, i64 110
  %v130 = load i64, ptr %v129, !tbaa !0
  %v131 = mul nsw i64 %v123, %v130
  %v132 = add nsw i64 %v126, %v131
  %v133 = getelementptr inbounds float, ptr %v128, i64 %v132
  %v134 = sub nsw i64 %v103, %v11
  %v135 = add nsw i64 %v134, %v110
  %v136 = mul nsw i64 %v135, %v90
  %v137 = getelementptr inbounds float, ptr %v88, i64 %v136
  store i64 0, ptr %v139
  br label %l138.test
l138.test:
  %v140 = load i64, ptr %v139
  %v141 = icmp slt i64 %v140, %v92
  br i1 %v141, label %l138.body, label %l138.end
l138.body:
  %v142 = sub nsw i64 %v92, %v140
  %v143 = insertelement <8 x i64> poison, i64 %v142, i64 0
  %v144 = shufflevector <8 x i64> %v143, <8 x i64> poison, <8 x i32> zeroinitializer
  %v145 = icmp sgt <8 x i64> %v144, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v146 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v147 = getelementptr float, ptr %v146, i64 %v97
  call void @llvm.prefetch.p0(ptr %v147, i32 0, i32 2, i32 1)
  %v148 = getelementptr inbounds float, ptr %v133, i64 %v140
  %v149 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v148, i32 4, <8 x i1> %v145, <8 x float> zeroinitializer)
  %v150 = getelementptr inbounds float, ptr %v137, i64 %v140
  store <8 x float> %v149, ptr %v150, align 4, !tbaa !1
  %v151 = add nsw i64 %v140, 8
  store i64 %v151, ptr %v139
  br label %l138.test
l138.end:
  %v152 = add nsw i64 %v110, 1
  store i64 %v152, ptr %v109
  br label %l108.test
l108.end:
  %v153 = add nsw i64 %v100, 1
  store i64 %v153, ptr %v99
  br label %l98.test
l98.end:
  br label %w86.end
w86.end:
  %v154 = getelementptr inbounds i64, ptr %t, i64 3
  %v155 = load i64, ptr %v154, !tbaa !0
  %v156 = icmp sgt i64 %v155, 1
  br i1 %v156, label %w157.then, label %w157.end
w157.then:
  call void @meet(ptr %t)
  br label %w157.end
w157.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v158 = getelementptr inbounds i64, ptr %t, i64 111
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = sub nsw i64 %v159, 1
  %v161 = icmp eq i64 %number, %v160
  %v162 = select i1 %v161, i64 0, i64 1
  %v163 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v164 = load i64, ptr %v163
  %v165 = sub nsw i64 %v164, %v11
  %v166 = getelementptr inbounds i64, ptr %t, i64 112
  %v167 = load ptr, ptr %v166, !tbaa !0
  %v168 = getelementptr inbounds i64, ptr %t, i64 92
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = getelementptr inbounds i64, ptr %t, i64 95
  %v171 = load ptr, ptr %v170, !tbaa !0
  %v172 = mul nsw i64 0, %v169
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = getelementptr inbounds float, ptr %v173, i64 0
  %v175 = getelementptr inbounds i64, ptr %t, i64 85
  %v176 = load i64, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 82
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = sdiv i64 %v178, 8
  %v180 = getelementptr inbounds i64, ptr %t, i64 113
  %v181 = load ptr, ptr %v180, !tbaa !0
  call void %v181(ptr %v167, ptr %v174, i64 1, i64 %v169, i64 %v176, i64 %v165, i64 0, i64 %v165, i64 0, i64 %v179)
  %v182 = getelementptr inbounds i64, ptr %t, i64 37
  %v183 = load i64, ptr %v182, !tbaa !0
  %v184 = getelementptr inbounds i64, ptr %t, i64 36
  %v185 = load ptr, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 0, %v183
  %v187 = getelementptr inbounds float, ptr %v185, i64 %v186
  %v188 = getelementptr inbounds i64, ptr %t, i64 8
  %v189 = load i64, ptr %v188, !tbaa !0
  %v190 = mul nsw i64 %v189, 4
  %v191 = getelementptr inbounds float, ptr %v187, i64 %v190
  %v192 = getelementptr inbounds i64, ptr %t, i64 114
  %v193 = load ptr, ptr %v192, !tbaa !0
  %v194 = getelementptr inbounds i64, ptr %t, i64 115
  %v195 = load ptr, ptr %v194, !tbaa !0
  %v196 = getelementptr inbounds i64, ptr %t, i64 116
  %v197 = load i64, ptr %v196, !tbaa !0
  %v198 = getelementptr inbounds i64, ptr %t, i64 117
  %v199 = load i64, ptr %v198, !tbaa !0
  store i64 %v197, ptr %v201
  br label %l200.test
l200.test:
  %v202 = load i64, ptr %v201
  %v203 = icmp slt i64 %v202, %v199
  br i1 %v203, label %l200.body, label %l200.end
l200.body:
  store i64 0, ptr %v205
  br label %l204.test
l204.test:
  %v206 = load i64, ptr %v205
  %v207 = icmp slt i64 %v206, %v165
  br i1 %v207, label %l204.body, label %l204.end
l204.body:
  %v208 = mul nsw i64 %v206, %v183
  %v209 = getelementptr inbounds float, ptr %v191, i64 %v208
  %v210 = getelementptr inbounds float, ptr %v209, i64 %v202
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = mul nsw i64 %v206, 8
  %v213 = getelementptr inbounds float, ptr %v195, i64 %v212
  store <8 x float> %v211, ptr %v213, align 4, !tbaa !1
  %v214 = add nsw i64 %v206, 1
  store i64 %v214, ptr %v205
  br label %l204.test
l204.end:
  %v215 = mul nsw i64 %v202, %v178
  %v216 = getelementptr inbounds float, ptr %v193, i64 %v215
  %v217 = getelementptr inbounds i64, ptr %t, i64 62
  %v218 = load ptr, ptr %v217, !tbaa !0
  call void %v218(ptr %v216, i64 %v178, ptr %v195, i64 1, i64 8, ptr %v167, i64 %v165, i64 8, i64 %v179, i64 %v162)
  %v219 = add nsw i64 %v202, 8
  store i64 %v219, ptr %v201
  br label %l200.test
l200.end:
  %v220 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v221 = load i64, ptr %v220
  %v222 = sub nsw i64 %v221, %v11
  %v223 = getelementptr inbounds i64, ptr %t, i64 112
  %v224 = load ptr, ptr %v223, !tbaa !0
  %v225 = getelementptr inbounds i64, ptr %t, i64 27
  %v226 = load i64, ptr %v225, !tbaa !0
  %v227 = getelementptr inbounds i64, ptr %t, i64 26
  %v228 = load ptr, ptr %v227, !tbaa !0
  %v229 = mul nsw i64 0, %v226
  %v230 = getelementptr inbounds float, ptr %v228, i64 %v229
  %v231 = getelementptr inbounds float, ptr %v230, i64 0
  %v232 = getelementptr inbounds i64, ptr %t, i64 5
  %v233 = load i64, ptr %v232, !tbaa !0
  %v234 = getelementptr inbounds i64, ptr %t, i64 8
  %v235 = load i64, ptr %v234, !tbaa !0
  %v236 = sdiv i64 %v235, 8
  %v237 = getelementptr inbounds i64, ptr %t, i64 113
  %v238 = load ptr, ptr %v237, !tbaa !0
  call void %v238(ptr %v224, ptr %v231, i64 1, i64 %v226, i64 %v233, i64 %v222, i64 0, i64 %v222, i64 0, i64 %v236)
  %v239 = getelementptr inbounds i64, ptr %t, i64 37
  %v240 = load i64, ptr %v239, !tbaa !0
  %v241 = getelementptr inbounds i64, ptr %t, i64 36
  %v242 = load ptr, ptr %v241, !tbaa !0
  %v243 = mul nsw i64 0, %v240
  %v244 = getelementptr inbounds float, ptr %v242, i64 %v243
  %v245 = getelementptr inbounds float, ptr %v244, i64 0
  %v246 = getelementptr inbounds i64, ptr %t, i64 118
  %v247 = load ptr, ptr %v246, !tbaa !0
  %v248 = getelementptr inbounds i64, ptr %t, i64 115
  %v249 = load ptr, ptr %v248, !tbaa !0
  %v250 = getelementptr inbounds i64, ptr %t, i64 119
  %v251 = load i64, ptr %v250, !tbaa !0
  %v252 = getelementptr inbounds i64, ptr %t, i64 120
  %v253 = load i64, ptr %v252, !tbaa !0
  store i64 %v251, ptr %v255
  br label %l254.test
l254.test:
  %v256 = load i64, ptr %v255
  %v257 = icmp slt i64 %v256, %v253
  br i1 %v257, label %l254.body, label %l254.end
l254.body:
  store i64 0, ptr %v259
  br label %l258.test
l258.test:
  %v260 = load i64, ptr %v259
  %v261 = icmp slt i64 %v260, %v222
  br i1 %v261, label %l258.body, label %l258.end
l258.body:
  %v262 = mul nsw i64 %v260, %v240
  %v263 = getelementptr inbounds float, ptr %v245, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 %v256
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = mul nsw i64 %v260, 8
  %v267 = getelementptr inbounds float, ptr %v249, i64 %v266
  store <8 x float> %v265, ptr %v267, align 4, !tbaa !1
  %v268 = add nsw i64 %v260, 1
  store i64 %v268, ptr %v259
  br label %l258.test
l258.end:
  %v269 = mul nsw i64 %v256, %v235
  %v270 = getelementptr inbounds float, ptr %v247, i64 %v269
  %v271 = getelementptr inbounds i64, ptr %t, i64 62
  %v272 = load ptr, ptr %v271, !tbaa !0
  call void %v272(ptr %v270, i64 %v235, ptr %v249, i64 1, i64 8, ptr %v224, i64 %v222, i64 8, i64 %v236, i64 %v162)
  %v273 = add nsw i64 %v256, 8
  store i64 %v273, ptr %v255
  br label %l254.test
l254.end:
  %v274 = getelementptr inbounds i64, ptr %t, i64 3
  %v275 = load i64, ptr %v274, !tbaa !0
  %v276 = icmp sgt i64 %v275, 1
  br i1 %v276, label %w277.then, label %w277.end
w277.then:
  call void @meet(ptr %t)
  br label %w277.end
w277.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v69 = alloca i64
  %v79 = alloca i64
  %v107 = alloca i64
  %v141 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 15
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 47
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 19
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 8
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 121
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 122
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 10
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 16
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 15
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 47
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 19
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 5
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 8
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 123
  %v61 = load ptr, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds i64, ptr %t, i64 124
  %v63 = load i64, ptr %v62, !tbaa !0
  %v64 = getelementptr inbounds i64, ptr %t, i64 10
  %v65 = load ptr, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %t, i64 16
  %v67 = load i64, ptr %v66, !tbaa !0
  store i64 0, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v55
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v65, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = mul nsw i64 %v73, %v63
  %v75 = getelementptr inbounds float, ptr %v61, i64 %v74
  %v76 = mul nsw i64 %v70, %v67
  %v77 = add nsw i64 %v76, %v59
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v59
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds float, ptr %v75, i64 %v80
  %v83 = sub nsw i64 %v57, %v80
  %v84 = insertelement <8 x i64> poison, i64 %v83, i64 0
  %v85 = shufflevector <8 x i64> %v84, <8 x i64> poison, <8 x i32> zeroinitializer
  %v86 = icmp sgt <8 x i64> %v85, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v87 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v82, i32 4, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v88 = getelementptr inbounds float, ptr %v51, i64 %v77
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v80
  store <8 x float> %v87, ptr %v89, align 4, !tbaa !1
  %v90 = getelementptr inbounds float, ptr %v53, i64 %v77
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v80
  store <8 x float> %v87, ptr %v91, align 4, !tbaa !1
  %v92 = add nsw i64 %v80, 8
  store i64 %v92, ptr %v79
  br label %l78.test
l78.end:
  %v93 = add nsw i64 %v70, 1
  store i64 %v93, ptr %v69
  br label %l68.test
l68.end:
  br label %w4.end
w4.end:
  %v94 = getelementptr inbounds i64, ptr %t, i64 3
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = icmp sgt i64 %v95, 1
  br i1 %v96, label %w97.then, label %w97.end
w97.then:
  call void @meet(ptr %t)
  br label %w97.end
w97.end:
  %v98 = getelementptr inbounds i64, ptr %t, i64 111
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = getelementptr inbounds i64, ptr %t, i64 125
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %t, i64 91
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds i64, ptr %t, i64 70
  %v105 = load ptr, ptr %v104, !tbaa !0
  store i64 0, ptr %v107
  br label %l106.test
l106.test:
  %v108 = load i64, ptr %v107
  %v109 = icmp slt i64 %v108, %v99
  br i1 %v109, label %l106.body, label %l106.end
l106.body:
  %v110 = sub nsw i64 %v99, 1
  %v111 = sub nsw i64 %v110, %v108
  %v112 = icmp ne ptr %v101, null
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  %v114 = getelementptr inbounds i64, ptr %v103, i64 %v111
  %v115 = load i64, ptr %v114
  %v116 = add nsw i64 %v115, 1
  %v117 = getelementptr inbounds i64, ptr %v105, i64 %v116
  %v118 = load i64, ptr %v117
  %v119 = getelementptr inbounds i64, ptr %v105, i64 %v115
  %v120 = load i64, ptr %v119
  %v121 = sub nsw i64 %v118, %v120
  %v122 = getelementptr inbounds i64, ptr %t, i64 126
  %v123 = load ptr, ptr %v122, !tbaa !0
  %v124 = icmp ne ptr %v123, null
  br i1 %v124, label %w125.then, label %w125.end
w125.then:
  %v126 = getelementptr inbounds i64, ptr %t, i64 1
  %v127 = load i64, ptr %v126, !tbaa !0
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %w129.then, label %w129.end
w129.then:
  %v130 = getelementptr inbounds i64, ptr %t, i64 27
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = getelementptr inbounds i64, ptr %t, i64 19
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = mul nsw i64 %v133, %v131
  %v135 = mul nsw i64 %v111, %v134
  %v136 = getelementptr inbounds float, ptr %v123, i64 %v135
  %v137 = getelementptr inbounds i64, ptr %t, i64 97
  %v138 = load ptr, ptr %v137, !tbaa !0
  %v139 = mul nsw i64 %v121, %v131
  store i64 0, ptr %v141
  br label %l140.test
l140.test:
  %v142 = load i64, ptr %v141
  %v143 = icmp slt i64 %v142, %v139
  br i1 %v143, label %l140.body, label %l140.end
l140.body:
  %v144 = getelementptr inbounds float, ptr %v136, i64 %v142
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v138, i64 %v142
  store <8 x float> %v145, ptr %v146, align 4, !tbaa !1
  %v147 = add nsw i64 %v142, 8
  store i64 %v147, ptr %v141
  br label %l140.test
l140.end:
  br label %w129.end
w129.end:
  %v148 = getelementptr inbounds i64, ptr %t, i64 3
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = icmp sgt i64 %v149, 1
  br i1 %v150, label %w151.then, label %w151.end
w151.then:
  call void @meet(ptr %t)
  br label %w151.end
w151.end:
  br label %w125.end
w125.end:
  %v152 = getelementptr inbounds i64, ptr %t, i64 127
  %v153 = load ptr, ptr %v152, !tbaa !0
  call void %v101(ptr %v153, i64 %v111)
  br label %w113.end
w113.end:
  call void @block(ptr %t, i64 %v111)
  %v154 = add nsw i64 %v108, 1
  store i64 %v154, ptr %v107
  br label %l106.test
l106.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 128
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 129
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 130
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

